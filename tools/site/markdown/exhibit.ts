import type MarkdownIt from "markdown-it";
import {type Exhibit, initialValues} from "../../../src/exhibits/exhibit.js";
import {exhibitOf} from "../../../src/exhibits/index.js";
import {html, type Markup} from "../../../src/markup/html.js";
import {svgString} from "../../../src/views/drawing/svg-string.js";
import {exhibitWords} from "../../../src/words/exhibit-words.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {fillPlaceholders} from "./placeholder.js";

/**
 * `<div data-exhibit="id"></div>` becomes the exhibit as it stands before anybody has touched it: finished pictures, with
 * room for its sliders. An unknown id fails the build.
 */
export function exhibitPlugin(md: MarkdownIt): void {
  fillPlaceholders(md, /<div data-exhibit="([^"]*)"><\/div>/g, exhibitStill);
}

export function exhibitStill(words: Pick<SiteWords, "exhibits" | "views">, id: string): Markup {
  const row: Exhibit = exhibitOf(id);
  const {title, caption, said, drawn} = exhibitWords(words, exhibitOf(id).id);
  const values = initialValues(row);
  const pictures = row
    .draw(values, drawn, words.views.format)
    .map((panel) => html`<div class="exhibit-picture" data-view="${panel.view}">${svgString(panel)}</div>`);
  return html`<figure class="plate exhibit" id="exhibit-${id}" data-exhibit="${id}"><p class="plate-title">${title}</p><div class="exhibit-pictures" data-count="${pictures.length}">${pictures}</div><p class="exhibit-said" aria-live="polite">${said(row.said(values))}</p><div class="exhibit-handles"></div><figcaption>${caption}</figcaption></figure>`;
}
