import type {ExperimentId} from "../../../src/experiments/index.js";
import type {OutcomeField} from "../../../src/experiments/outcome.js";
import type {CellSummary, ExperimentSummary} from "../../../src/experiments/summary.js";
import {type Format, NOT_A_NUMBER} from "../../../src/format/format.js";
import {createSpecification} from "../../../src/gan/training/specification.js";
import {attributes, html, type Markup} from "../../../src/markup/html.js";
import {type RecipeId, recipes} from "../../../src/recipes/index.js";
import type {RecipeRow} from "../../../src/recipes/recipe-row.js";
import type {ScoreHeads} from "../../../src/words/results-words.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {readThumbnails, type Thumbnails} from "../../experiment/thumbnails.js";
import {plate, source, workLink} from "./result-frame.js";
import {thumbnailPicture} from "./thumbnail.js";

interface Column {
  readonly field: OutcomeField;
  readonly head: keyof ScoreHeads;
  readonly write: (value: number, format: Format) => string;
  /** What is better comes first when a reader sorts by it. */
  readonly best: "high" | "low";
}

const columns: readonly Column[] = [
  {
    field: "lateModesCaptured",
    head: "modes",
    write: (value, {atMost}) => atMost(value, 1),
    best: "high"
  },
  {
    field: "lateHighQuality",
    head: "highQuality",
    write: (value, {whole}) => whole(100 * value),
    best: "high"
  },
  {field: "lateReverseKL", head: "reverseKL", write: (value, {fixed}) => fixed(value, 2), best: "low"}
];

/** The league: a recipe a row, means over the seeds with their range. Sorting is added by the live component. */
export function league(summary: ExperimentSummary<ExperimentId>, words: SiteWords): Markup {
  const {league} = words.results;
  const settings: Readonly<Record<string, string>> = league.settings;
  const present = [...new Set(summary.cells.map(({parameters}) => parameters.setting))];
  const groups = present.map(
    (setting) => html`<th scope="colgroup" colspan="${columns.length}">${settings[setting]}</th>`
  );
  const heads = present
    .flatMap(() => columns)
    .map(
      ({head, best}, i) =>
        html`<th scope="col" data-sort="${best}" data-column="${i + 2}">${league.columns[head]}</th>`
    );
  const thumbnails = readThumbnails(summary.id);
  const rows = recipes.map((recipe) => {
    const cells = present.map((setting) =>
      summary.cells.find(({parameters}) => parameters.setting === setting && parameters.recipe === recipe.id)
    );
    return html`<tr>${recipeHead(recipe, words)}${cells.map((cell) => leagueCells(cell, thumbnails, words))}</tr>`;
  });
  const modes = summary.cells[0].measures.modes.median;
  return plate({
    id: summary.id,
    kind: league.kind,
    title: words.experiments[summary.id].question,
    table: html`<table class="league"><thead><tr><th scope="col" rowspan="2" data-sort="text" data-column="0">${league.recipe}</th><th scope="col" rowspan="2">${league.turns}</th>${groups}</tr><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
    caption: html`${league.finding(holding(summary, words))} ${league.caption({modes, worst: Math.log(modes), seed: thumbnails.seed})} ${source(summary, words)}`
  });
}

/** The recipes that collapse from no seed under pressure: what the league shows, for those who read only this. */
function holding({cells}: ExperimentSummary, words: SiteWords): string[] {
  const holds = ({id}: RecipeRow) =>
    cells.some(
      ({parameters: {setting, recipe}, collapsedSeeds}) =>
        setting === "pressed" && recipe === id && collapsedSeeds === 0
    );
  return recipes.filter(holds).map(({id}) => words.recipes[id]);
}

function recipeHead({id, paper, overrides}: RecipeRow<RecipeId>, words: SiteWords): Markup {
  const {discriminatorSteps, generatorSteps} = createSpecification(overrides).schedule;
  const {whole} = words.views.format;
  return html`<th scope="row">${words.recipes[id]}<small><span class="change">${words.recipeChanges[id]}</span> ${workLink(paper, words)}</small></th><td>${whole(discriminatorSteps)} : ${whole(generatorSteps)}</td>`;
}

/** The numbers of a recipe at its turns; before the first, what one of its runs makes at its end. */
function leagueCells(
  cell: CellSummary | undefined,
  thumbnails: Thumbnails,
  {views: {format}}: SiteWords
): Markup[] {
  const picture = cell && thumbnailPicture(thumbnails, cell.cell);
  return columns.map(({field, write}, i) => {
    const start = attributes({class: i === 0 && "group"});
    const spread = cell?.measures[field];
    if (!spread || Number.isNaN(spread.mean)) return html`<td${start} data-value="">${NOT_A_NUMBER}</td>`;
    const {mean, low, high} = spread;
    return html`<td${start} data-value="${mean}">${i === 0 && picture}${write(mean, format)}<small>${write(low, format)}–${write(high, format)}</small></td>`;
  });
}
