import {isMostlyCollapsed, splitByTurns} from "../../../src/evidence/judging.js";
import type {CellSummary, ExperimentSummary} from "../../../src/experiments/summary.js";
import {writeAddress} from "../../../src/figures/address.js";
import {html, type Markup} from "../../../src/markup/html.js";
import {plate, source} from "./result-frame.js";

/** Where a cell's run can be seen live: a figure with the knobs seed, n and m, on this page or on another. */
export interface Target {
  readonly page: string;
  readonly figure: string;
}

/** The map of an experiment with parameters n and m: n downwards, m across. */
export function ratiosMap(summary: ExperimentSummary, target: Target): Markup {
  const {cells} = summary;
  const values = (name: string) => [...new Set(cells.map(({parameters}) => parameters[name]))];
  const columns = values("m");
  const [seed] = summary.provenance.seeds;
  const at = (n: string, m: string) =>
    cells.find(({parameters}) => parameters.n === n && parameters.m === m)!;
  const rows = values("n").map(
    (n) => html`<tr><th scope="row">${n}</th>${columns.map((m) => mapCell(at(n, m), seed, target))}</tr>`
  );
  return plate({
    id: summary.id,
    kind: "Map",
    title: summary.question,
    table: html`<table class="ratio-map"><thead><tr><th scope="col" rowspan="2">n, steps of D</th><th scope="colgroup" colspan="${columns.length}">m, steps of G</th></tr><tr>${columns.map((m) => html`<th scope="col">${m}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`,
    caption: html`${finding(summary)} Large: modes captured, of ${cells[0].measures.modes.median}, the median over the second half of a run and then over the seeds. Small: how many of the seeds were collapsed, that is, captured at most a quarter of the modes in most of that half. The more modes, the deeper the ink. All cells had equally many updates. Each is a link: it opens the very run from seed ${seed}, live. ${source(summary)}`
  });
}

function mapCell(
  {parameters, seeds, collapsedSeeds, measures}: CellSummary,
  seed: number,
  target: Target
): Markup {
  const {n, m} = parameters;
  const {median: modes} = measures.modes;
  const {median: captured} = measures.lateModesCaptured;
  const address = writeAddress(target.figure, {seed, n: Number(n), m: Number(m)}, {});
  const label = `n ${n}, m ${m}: ${captured} of ${modes} modes, ${collapsedSeeds} of ${seeds} seeds collapsed. See this run.`;
  return html`<td style="--share: ${(captured / modes).toFixed(3)}"><a href="${target.page}${address}#figure-${target.figure}" aria-label="${label}"><b>${captured}</b><small>${collapsedSeeds}/${seeds}<span class="unit"> collapsed</span></small></a></td>`;
}

/** What the map shows, for those who read only this. */
function finding(summary: ExperimentSummary): string {
  const {more, others} = splitByTurns(summary);
  const [ill, well] = [more, others].map((cells) => cells.filter(isMostlyCollapsed).length);
  return `Most seeds collapse at ${ill} of the ${more.length} ratios that give G more steps than D, and at ${well === 0 ? "none" : well} of the ${others.length} others.`;
}
