import {referenceOf} from "../../../src/content/references.js";
import type {ExperimentSummary} from "../../../src/experiments/summary.js";
import {html, type Markup} from "../../../src/markup/html.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {shortName} from "../work-name.js";

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
export function source({id, budgets, provenance}: ExperimentSummary, {results, date}: SiteWords): Markup {
  const {runs, seeds, seconds, command, date: day} = provenance;
  const download = (file: string) => (label: string) =>
    html`<a href="./data/${file}" download="${file}">${label}</a>`;
  const said = results.source({
    runs,
    budgets,
    seeds,
    seconds,
    date: date(day),
    command: html`<code>${command}</code>`,
    everyRun: download(`${id}.csv`),
    summedUp: download(`${id}.json`)
  });
  return html`<span class="source">${said}</span>`;
}

/** A link to a work among the references, by its short name. */
export function workLink(key: string, words: SiteWords): Markup {
  return html`<a href="/references#reference-${key}">${shortName(referenceOf(key).reference, words)}</a>`;
}
