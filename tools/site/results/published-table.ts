import {published, publishedSources, type Scores} from "../../../src/evidence/published.js";
import {html, join, type Markup} from "../../../src/markup/html.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {plate, workLink} from "./result-frame.js";

/** The papers' own figures, apart from ours. */
export function publishedTable(words: SiteWords): Markup {
  const {
    kind,
    title,
    method: methodHead,
    methods,
    tasks,
    columns,
    caption,
    setup,
    setups
  } = words.results.published;
  const {atMost} = words.views.format;
  const heads = [columns.modes, columns.highQuality, columns.reverseKL].map(
    (head) => html`<th scope="col">${head}</th>`
  );
  const scores = ({modes, highQuality, reverseKL = Number.NaN}: Scores) =>
    html`<td class="group">${atMost(modes, 2)}</td><td>${atMost(highQuality, 2)}</td><td>${atMost(reverseKL, 2)}</td>`;
  const rows = published.map(
    ({method, source, ring, grid}) =>
      html`<tr><th scope="row">${methods[method]}<small>${workLink(source, words)}</small></th>${scores(ring)}${scores(grid)}</tr>`
  );
  const setUps = publishedSources.map((key) => setup(workLink(key, words), setups[key]));
  return plate({
    id: "published",
    kind,
    title,
    table: html`<table class="league"><thead><tr><th scope="col" rowspan="2">${methodHead}</th><th scope="colgroup" colspan="3">${tasks.ring}</th><th scope="colgroup" colspan="3">${tasks.grid}</th></tr><tr>${heads}${heads}</tr></thead><tbody>${rows}</tbody></table>`,
    caption: html`${caption} ${join(setUps, " ")}`
  });
}
