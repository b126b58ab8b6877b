import type {OutcomeField} from "../../../src/experiments/outcome.js";
import type {CellSummary, ExperimentSummary} from "../../../src/experiments/summary.js";
import {createSpecification} from "../../../src/gan/training/specification.js";
import {attributes, html, type Markup} from "../../../src/markup/html.js";
import {recipes} from "../../../src/recipes/index.js";
import type {RecipeRow} from "../../../src/recipes/recipe-row.js";
import {plate, source, workLink} from "./result-frame.js";

const settings: Readonly<Record<string, string>> = {
  own: "At its own turns",
  pressed: "Under pressure, n : m = 1 : 10"
};

interface Column {
  readonly field: OutcomeField;
  readonly head: string;
  readonly write: (value: number) => string;
  /** What is better comes first when a reader sorts by it. */
  readonly best: "high" | "low";
}

const columns: readonly Column[] = [
  {
    field: "lateModesCaptured",
    head: "Modes",
    write: (value) => value.toLocaleString("en", {maximumFractionDigits: 1}),
    best: "high"
  },
  {
    field: "lateHighQuality",
    head: "High quality, %",
    write: (value) => (100 * value).toLocaleString("en", {maximumFractionDigits: 0}),
    best: "high"
  },
  {field: "lateReverseKL", head: "KL, nats", write: (value) => value.toFixed(2), best: "low"}
];

/** The league: a recipe a row, means over the seeds with their range. Sorting is added by the live component. */
export function league(summary: ExperimentSummary): Markup {
  const present = [...new Set(summary.cells.map(({parameters}) => parameters.setting))];
  const groups = present.map(
    (setting) => html`<th scope="colgroup" colspan="${columns.length}">${settings[setting]}</th>`
  );
  const heads = present
    .flatMap(() => columns)
    .map(({head, best}, i) => html`<th scope="col" data-sort="${best}" data-column="${i + 2}">${head}</th>`);
  const rows = recipes.map((recipe) => {
    const cells = present.map((setting) =>
      summary.cells.find(({parameters}) => parameters.setting === setting && parameters.recipe === recipe.id)
    );
    return html`<tr>${recipeHead(recipe)}${cells.map(leagueCells)}</tr>`;
  });
  const modes = summary.cells[0].measures.modes.median;
  return plate({
    id: summary.id,
    kind: "League",
    title: summary.question,
    table: html`<table class="league"><thead><tr><th scope="col" rowspan="2" data-sort="text" data-column="0">Recipe</th><th scope="col" rowspan="2">n : m</th>${groups}</tr><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
    caption: html`${finding(summary)} Means over the seeds, and in small the least and the most; of each run, the median over its second half. Of ${modes} modes; 98.9 % is the high quality of the data themselves; a KL of 0 is equal shares, ${Math.log(modes).toFixed(2)} all in one mode. Same data, networks, batch and number of updates for all. A KL counts where anything was of high quality; a dash: nothing was, or a run that stands in another row. ${source(summary)}`
  });
}

/** What the league shows, for those who read only this. */
function finding({cells}: ExperimentSummary): string {
  const holding = recipes.filter(({id}) =>
    cells.some(
      ({parameters: {setting, recipe}, collapsedSeeds}) =>
        setting === "pressed" && recipe === id && collapsedSeeds === 0
    )
  );
  const names = holding.map(({label}) => label.toLowerCase()).join("; ") || "none";
  return `Recipes that collapse from no seed under pressure: ${names}.`;
}

function recipeHead({label, change, paper, overrides}: RecipeRow): Markup {
  const {discriminatorSteps, generatorSteps} = createSpecification(overrides).schedule;
  return html`<th scope="row">${label}<small><span class="change">${change}</span> ${workLink(paper)}</small></th><td>${discriminatorSteps} : ${generatorSteps}</td>`;
}

function leagueCells(cell: CellSummary | undefined): Markup[] {
  return columns.map(({field, write}, i) => {
    const start = attributes({class: i === 0 && "group"});
    const spread = cell?.measures[field];
    if (!spread || Number.isNaN(spread.mean)) return html`<td${start} data-value="">–</td>`;
    const {mean, low, high} = spread;
    return html`<td${start} data-value="${mean}">${write(mean)}<small>${write(low)}–${write(high)}</small></td>`;
  });
}
