import type {Layer, Panel} from "./drawing/layer.js";
import {escapeText, layerString} from "./drawing/svg-string.js";
import {MARK_SIZE, type MarkName, marks} from "./marks.js";
import type {View} from "./view.js";
import type {ViewWords} from "./view-words.js";

/** The legend of a figure's pictures, as a list: a sample of each kind of mark that they draw, and its meaning. */
export function legendHtml(words: ViewWords, views: readonly View[], panels: readonly Panel[]): string {
  const explained = new Set(views.flatMap(({legend}) => legend));
  const drawn = new Set(
    panels.flatMap(({layers}) => layers.flatMap((layer) => (isDrawn(layer) ? layer.class.split(" ") : [])))
  );
  const items = (Object.keys(marks) as MarkName[])
    .filter((name) => explained.has(name) && drawn.has(name))
    .map((name) => {
      const sample = (marks[name] as readonly Layer[]).map(layerString).join("");
      return `<li><svg viewBox="0 0 ${MARK_SIZE} ${MARK_SIZE}" aria-hidden="true">${sample}</svg>${escapeText(words.legend[name])}</li>`;
    });
  return items.length > 0
    ? `<ul class="key" aria-label="${escapeText(words.legendLabel)}">${items.join("")}</ul>`
    : "";
}

function isDrawn(layer: Layer): boolean {
  return layer.kind !== "path" || layer.d !== "";
}
