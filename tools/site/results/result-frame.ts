import {referenceOf, shortName} from "../../../src/content/references.js";
import type {ExperimentSummary} from "../../../src/experiments/summary.js";
import {html, type Markup} from "../../../src/markup/html.js";

export interface Plate {
  /** The result's name: the element's id is `result-<id>`. */
  readonly id: string;
  /** A word for what it is, where a figure has its number. */
  readonly kind: string;
  readonly title: string;
  /** A `<table>`. */
  readonly table: Markup;
  readonly caption: Markup;
}

/** A table of results on a sheet like a figure's. On a narrow screen the table scrolls by itself. */
export function plate({id, kind, title, table, caption}: Plate): Markup {
  return html`<figure class="plate result" id="result-${id}" data-result="${id}"><header class="plate-head"><span class="plate-number">${kind}</span><p class="plate-title">${title}</p></header><div class="result-scroll" role="region" tabindex="0" aria-label="${title}">${table}</div><figcaption>${caption}</figcaption></figure>`;
}

/** Where the numbers come from, where to get them, and how to make them again. */
export function source({id, budgets, provenance}: ExperimentSummary): Markup {
  const {seeds, runs, date, command, seconds} = provenance;
  const updates = budgets.map((budget) => budget.toLocaleString("en")).join(", ");
  return html`<span class="source">${runs} runs of ${updates} updates, ${seedsInWords(seeds)}, trained ${date} in ${minutes(seconds)} of one thread’s time. <code>${command}</code> trains them again. Data: <a href="./data/${id}.csv" download="${id}.csv">every run (CSV)</a>, <a href="./data/${id}.json" download="${id}.json">summed up (JSON)</a>.</span>`;
}

export function seedsInWords(seeds: readonly number[]): string {
  const [first, last] = [seeds[0], seeds[seeds.length - 1]];
  if (seeds.length === 1) return `seed ${first}`;
  return seeds.length === last - first + 1 ? `seeds ${first} to ${last}` : `seeds ${seeds.join(", ")}`;
}

function minutes(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds / 60));
  return `${whole} minute${whole === 1 ? "" : "s"}`;
}

/** A link to a work among the references, by its short name. */
export function workLink(key: string): Markup {
  return html`<a href="/references#reference-${key}">${shortName(referenceOf(key).reference)}</a>`;
}
