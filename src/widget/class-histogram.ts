import {html, type Markup} from "../markup/html.js";
import {median} from "../statistics/quantile.js";
import type {ClassTaskId} from "../teaching/class-run.js";
import type {Words} from "../words/words.js";

/** How many runs ended with how many modes: the index is the modes, from none to all. */
export type Counts = readonly number[];

/** @param modes how many each run captured at its end */
export function countModes(modes: readonly number[], most: number): Counts {
  return Array.from({length: most + 1}, (_, captured) => modes.filter((one) => one === captured).length);
}

/**
 * A class's histogram beside ours, as a table whose cells are bars: the numbers are there for those who cannot see them. Bars
 * are shares, since there are other numbers of runs.
 *
 * @param theirs null before there is a code
 */
export function classHistogram(
  task: ClassTaskId,
  ours: Counts,
  theirs: Counts | null,
  {
    ui: {
      classroom: {tasks, table}
    },
    views: {format}
  }: Words
): Markup {
  const columns = theirs ? [theirs, ours] : [ours];
  const shares = columns.map((counts) => counts.map((count) => count / Math.max(1, total(counts))));
  const most = Math.max(...shares.flat(), Number.EPSILON);
  const rows = ours.map((_, modes) => {
    const cells = columns.map((counts, i) => {
      const width = Math.round((100 * shares[i][modes]) / most);
      const bar = html`<svg class="class-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10"/></svg>`;
      return html`<td data-of="${columns.length - i === 1 ? "ours" : "theirs"}"><span class="class-cell">${bar}<span>${format.whole(counts[modes])}</span></span></td>`;
    });
    return html`<tr><th scope="row">${format.whole(modes)}</th>${cells}</tr>`;
  });
  const heads = [table.modes, ...(theirs ? [table.theirs(total(theirs))] : []), table.ours(total(ours))].map(
    (head) => html`<th scope="col">${head}</th>`
  );
  const said = table.said(theirs && total(theirs) > 0 ? middle(theirs) : null, middle(ours));
  return html`<table class="class-histogram"><caption>${tasks[task]}. ${said}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

function total(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The median of what was counted. */
function middle(counts: Counts): number {
  return median(counts.flatMap((count, modes) => Array<number>(count).fill(modes)));
}
