import {isDeepStrictEqual} from "node:util";
import type {OutcomeField} from "../../../src/experiments/outcome.js";
import {type Scale, type ScaleId, scaleCell} from "../../../src/experiments/scales.js";
import {type CellSummary, cellOf, type ExperimentSummary} from "../../../src/experiments/summary.js";
import type {Format} from "../../../src/format/format.js";
import {createSpecification} from "../../../src/gan/training/specification.js";
import {html, type Markup} from "../../../src/markup/html.js";
import {recipeOf} from "../../../src/recipes/index.js";
import {bootstrap} from "../../../src/statistics/bootstrap.js";
import {LEVEL} from "../../../src/statistics/interval.js";
import {median} from "../../../src/statistics/quantile.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {loneInterval} from "./interval-strip.js";

interface Column {
  readonly field: OutcomeField;
  readonly head: "served" | "highQuality";
  /** From nothing to the best there is. */
  axis(cell: CellSummary): readonly [number, number];
  write(value: number, format: Format): string;
}

const columns: readonly Column[] = [
  {
    field: "lateModesServed",
    head: "served",
    axis: ({measures}) => [0, measures.modes.median],
    write: (value, {atMost}) => atMost(value, 1)
  },
  {
    field: "lateHighQuality",
    head: "highQuality",
    axis: () => [0, 1],
    write: (value, {percent}) => percent(value)
  }
];

/** A remedy's scale, a value a row: what came of it over the seeds, drawn and in numbers. */
export function scaleTable(row: Scale<ScaleId>, summary: ExperimentSummary, words: SiteWords): Markup {
  const {id, values} = row;
  const {scale} = words.remedyCards;
  const {format} = words.views;
  const rows = values.map((value) => {
    const cell = cellOf(summary, scaleCell(id, value));
    const mark = isOurs(row, value) && html` <small>${scale.ours}</small>`;
    return html`<tr><th scope="row">${format.atMost(value, 4)}${mark}</th>${columns.map((column) => measured(cell, column, words))}</tr>`;
  });
  const heads = columns.map(({head}) => html`<th scope="col">${scale[head]}</th>`);
  const caption = scale.caption({
    seeds: format.whole(summary.provenance.seeds.length),
    updates: format.whole(summary.budgets[0]),
    level: format.percent(LEVEL)
  });
  return html`<table class="scale"><caption>${caption}</caption><thead><tr><th scope="col">${scale.values[id]}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** Whether it is the value that the race and the league have. */
export function isOurs({recipe, ...scale}: Scale, value: number): boolean {
  return isDeepStrictEqual(
    createSpecification(scale.with(value)),
    createSpecification(recipeOf(recipe).overrides)
  );
}

function measured(cell: CellSummary, {field, axis, write}: Column, words: SiteWords): Markup {
  const seeds = cell.runs.map(({outcome}) => outcome[field]);
  const interval = bootstrap(seeds, median);
  const {estimate, low, high} = interval;
  const {format} = words.views;
  const said = words.remedyCards.scale.interval(
    write(estimate, format),
    write(low, format),
    write(high, format)
  );
  return html`<td>${loneInterval(interval, seeds, axis(cell))}<span>${said}</span></td>`;
}
