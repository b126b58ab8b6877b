import {isMostlyCollapsed, splitByTurns, turnsOf} from "../../../src/evidence/judging.js";
import type {ExperimentId} from "../../../src/experiments/index.js";
import type {CellSummary, ExperimentSummary} from "../../../src/experiments/summary.js";
import {writeAddress} from "../../../src/figures/address.js";
import {html, type Markup} from "../../../src/markup/html.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {readThumbnails, type Thumbnails} from "../../experiment/thumbnails.js";
import {plate, source} from "./result-frame.js";
import {thumbnailPicture} from "./thumbnail.js";

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
  const thumbnails = readThumbnails(summary.id);
  const {seed} = thumbnails;
  const modes = cells[0].measures.modes.median;
  const at = (n: string, m: string) =>
    cells.find(({parameters}) => parameters.n === n && parameters.m === m)!;
  const rows = values("n").map(
    (n) =>
      html`<tr><th scope="row">${n}</th>${columns.map((m) => mapCell(at(n, m), {thumbnails, figure, words}))}</tr>`
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
  {thumbnails, figure, words}: {thumbnails: Thumbnails; figure: string; words: SiteWords}
): Markup {
  const {seeds, collapsedSeeds, measures} = cell;
  const {n, m} = turnsOf(cell);
  const {map} = words.results;
  const {whole, atMost} = words.views.format;
  const {median: modes} = measures.modes;
  const {median: captured} = measures.lateModesCaptured;
  const address = writeAddress(figure, {seed: thumbnails.seed, n, m}, {}, {run: true});
  const label = map.cell({n, m, captured, modes, collapsedSeeds, seeds});
  // The share is the style sheet's.
  return html`<td style="--share: ${(captured / modes).toFixed(3)}"><a href="${address}#figure-${figure}">${thumbnailPicture(thumbnails, cell.cell)}<b>${atMost(captured, 2)}</b><small>${whole(collapsedSeeds)}/${whole(seeds)}<span class="unit"> ${map.collapsed}</span></small> <span class="visually-hidden">${label}</span></a></td>`;
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
