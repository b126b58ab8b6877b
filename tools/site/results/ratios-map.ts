import {isMostlyCollapsed, splitByTurns, turnsOf} from "../../../src/evidence/judging.js";
import type {ExperimentId} from "../../../src/experiments/index.js";
import type {CellSummary, ExperimentSummary} from "../../../src/experiments/summary.js";
import {writeAddress} from "../../../src/figures/address.js";
import {html, type Markup} from "../../../src/markup/html.js";
import {round} from "../../../src/views/drawing/layer.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {plate, source} from "./result-frame.js";

/**
 * The map of an experiment with parameters n and m: n downwards, m across.
 *
 * @param figure of the same page, with the knobs seed, n and m: there a cell's run can be seen live
 */
export function ratiosMap(
  summary: ExperimentSummary<ExperimentId>,
  figure: string,
  words: SiteWords
): Markup {
  const {cells} = summary;
  const {map} = words.results;
  const values = (name: string) => [...new Set(cells.map(({parameters}) => parameters[name]))];
  const columns = values("m");
  const [seed] = summary.provenance.seeds;
  const modes = cells[0].measures.modes.median;
  const at = (n: string, m: string) =>
    cells.find(({parameters}) => parameters.n === n && parameters.m === m)!;
  const rows = values("n").map(
    (n) =>
      html`<tr><th scope="row">${n}</th>${columns.map((m) => mapCell(at(n, m), {seed, figure, words}))}</tr>`
  );
  return plate({
    id: summary.id,
    kind: map.kind,
    title: words.experiments[summary.id].question,
    table: html`<table class="ratio-map"><thead><tr><th scope="col" rowspan="2">${map.stepsOfD}</th><th scope="colgroup" colspan="${columns.length}">${map.stepsOfG}</th></tr><tr>${columns.map((m) => html`<th scope="col">${m}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`,
    caption: html`${finding(summary, words)} ${map.caption({modes, seed})} ${source(summary, words)}`
  });
}

function mapCell(
  cell: CellSummary,
  {seed, figure, words}: {seed: number; figure: string; words: SiteWords}
): Markup {
  const {seeds, collapsedSeeds, measures} = cell;
  const {n, m} = turnsOf(cell);
  const {map} = words.results;
  const {whole, atMost} = words.views.format;
  const {median: modes} = measures.modes;
  const {median: captured} = measures.lateModesCaptured;
  const address = writeAddress(figure, {seed, n, m}, {}, {run: true});
  const label = map.cell({n, m, captured, modes, collapsedSeeds, seeds});
  // The share is the style sheet's.
  return html`<td style="--share: ${(captured / modes).toFixed(3)}"><a href="${address}#figure-${figure}">${held(captured, modes)}<b>${atMost(captured, 2)}</b><small>${whole(collapsedSeeds)}/${whole(seeds)}<span class="unit"> ${map.collapsed}</span></small> <span class="visually-hidden">${label}</span></a></td>`;
}

/** Half the width of the ring's drawing, and the radii of the ring and of a mode on it. */
const MIDDLE = 12;
const RING = 8.5;
const MODE = 2;

/** As many places on a ring as there are modes, filled from the top for as many as are held; of half a mode, a half. */
function held(captured: number, modes: number): Markup {
  const places = Array.from({length: modes}, (_, k) => {
    const angle = (2 * Math.PI * k) / modes;
    const x = round(MIDDLE + RING * Math.sin(angle));
    const y = round(MIDDLE - RING * Math.cos(angle));
    const filled = Math.min(1, captured - k);
    const half = `M${x} ${round(y - MODE)}a${MODE} ${MODE} 0 0 1 0 ${2 * MODE}`;
    const whole = `${half}a${MODE} ${MODE} 0 0 1 0 ${-2 * MODE}`;
    return html`<circle cx="${x}" cy="${y}" r="${MODE}"/>${filled > 0 && html`<path d="${filled < 1 ? half : whole}Z"/>`}`;
  });
  return html`<svg class="held" viewBox="0 0 ${2 * MIDDLE} ${2 * MIDDLE}" aria-hidden="true">${places}</svg>`;
}

/** What the map shows, for those who read only this. */
function finding(summary: ExperimentSummary, {results: {map}}: SiteWords): string {
  const {more, others} = splitByTurns(summary);
  const [ill, well] = [more, others].map((cells) => ({
    ratios: cells.length,
    collapsed: cells.filter(isMostlyCollapsed).length
  }));
  return map.finding(ill, well);
}
