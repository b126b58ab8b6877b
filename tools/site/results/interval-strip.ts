import {outcomeOf, type Part, type Verdict} from "../../../src/evidence/part.js";
import {html, type Markup} from "../../../src/markup/html.js";
import {round} from "../../../src/views/drawing/layer.js";

const WIDTH = 200;
/** Of one interval; where there are many they are drawn closer, and without the seeds. */
const ROW = 14;
const MANY_ROWS = 4;
export const MANY = 6;
const MARGIN = 6;

/**
 * A claim's intervals, one under the other, each on an axis of its own: what every seed gave as dots, the interval as a bar,
 * the estimate on it, and the bound that it is held to with the side that is asked for shaded.
 */
export function intervalStrip(parts: readonly Part[], verdict: Verdict, label: string): Markup {
  const isMany = parts.length > MANY;
  const row = isMany ? MANY_ROWS : ROW;
  const height = parts.length * row + 2;
  const rows = parts.map((part, i) => strip(part, {top: i * row + 1, row, isMany}));
  return html`<svg class="intervals" data-verdict="${verdict}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${label}">${rows}</svg>`;
}

function strip(
  part: Part,
  {top, row, isMany}: {readonly top: number; readonly row: number; readonly isMany: boolean}
): Markup {
  const {interval, side, bound, axis, seeds} = part;
  const place = (value: number) => {
    const share = (Math.min(axis[1], Math.max(axis[0], value)) - axis[0]) / (axis[1] - axis[0]);
    return MARGIN + share * (WIDTH - 2 * MARGIN);
  };
  const x = (value: number) => round(place(value));
  const y = top + row / 2;
  const bottom = top + row - 1;
  const [from, to] = side === "above" || side === "at-least" ? [bound, axis[1]] : [axis[0], bound];
  const dots = seeds
    .filter(({value}) => !isMany && !Number.isNaN(value))
    .map(({value}) => html`<circle class="seed" cx="${x(value)}" cy="${y}" r="1.6"/>`);
  const bar = Number.isNaN(interval.low)
    ? []
    : html`<line class="interval" x1="${x(interval.low)}" x2="${x(interval.high)}" y1="${y}" y2="${y}"/><circle class="estimate" cx="${x(interval.estimate)}" cy="${y}" r="${isMany ? 1.8 : 3.2}"/>`;
  return html`<g data-outcome="${outcomeOf(part)}"><rect class="asked" x="${x(from)}" y="${top}" width="${round(place(to) - place(from))}" height="${row - 1}"/><line class="bound" x1="${x(bound)}" x2="${x(bound)}" y1="${top}" y2="${bottom}"/>${dots}${bar}</g>`;
}
