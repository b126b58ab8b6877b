import {html, type Markup} from "../markup/html.js";
import type {Layer, Panel} from "./drawing/layer.js";
import {layerString} from "./drawing/svg-string.js";
import {MARK_SIZE, type MarkName, marks} from "./marks.js";
import type {View} from "./view.js";
import type {ViewWords} from "./view-words.js";

/** The legend of a figure's pictures, as a list: a sample of each kind of mark that they draw, and its meaning. */
export function legendHtml(words: ViewWords, views: readonly View[], panels: readonly Panel[]): Markup {
  const explained = new Set(views.flatMap(({legend}) => legend));
  const drawn = new Set(
    panels.flatMap(({layers}) => layers.flatMap((layer) => (isDrawn(layer) ? layer.class.split(" ") : [])))
  );
  const items = (Object.keys(marks) as MarkName[])
    .filter((name) => explained.has(name) && drawn.has(name))
    .map((name) => {
      const sample = (marks[name] as readonly Layer[]).map(layerString);
      return html`<li><svg viewBox="0 0 ${MARK_SIZE} ${MARK_SIZE}" aria-hidden="true">${sample}</svg>${words.legend[name]}</li>`;
    });
  return items.length > 0 ? html`<ul class="key" aria-label="${words.legendLabel}">${items}</ul>` : html``;
}

function isDrawn(layer: Layer): boolean {
  return layer.kind !== "path" || layer.d !== "";
}
