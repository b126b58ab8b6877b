import type {Texts} from "../words/en.js";
import {type Layer, type Panel, path} from "./drawing/layer.js";
import {escapeText, layerString} from "./drawing/svg-string.js";
import {arrow} from "./plane/arrows.js";
import {circles, crosses, dots, type PlaneScale, star} from "./plane/plane-scale.js";

/** Width and height of a mark in the key, in the units of the pictures. */
const SIZE = 16;
const scale: PlaneScale = {x: (x) => x, y: (y) => y};
const inTheMiddle = Float32Array.of(SIZE / 2, SIZE / 2);
const heap = `M1 ${SIZE - 2}C6 ${SIZE - 2} 5 3 8 3S10 ${SIZE - 2} ${SIZE - 1} ${SIZE - 2}`;

/**
 * What a mark means, for marks that do not say so themselves: a layer's class, and how it is drawn in the key. In the
 * order in which they are explained.
 */
const marks: readonly {readonly name: keyof Texts["key"]; readonly sample: readonly Layer[]}[] = [
  {name: "real", sample: [path("real", crosses(inTheMiddle, scale, 5))]},
  {name: "real-area", sample: [path("real-area", `${heap}Z`)]},
  {name: "generated", sample: [path("generated", dots(inTheMiddle, scale))]},
  {name: "generated-area", sample: [path("generated-area", `${heap}Z`)]},
  {
    name: "surface-1",
    sample: [0, 1, 2, 3, 4].map((band) => path("surface", `M${3 * band} 1H${SIZE}V${SIZE - 1}H${3 * band}Z`))
  },
  {name: "score", sample: [path("score", `M0 3H5C9 3 7 13 ${SIZE} 13`)]},
  {name: "mode", sample: [path("mode", circles(inTheMiddle, 7, scale))]},
  {name: "favourite", sample: [path("favourite", star([SIZE / 2, SIZE / 2], scale, 7))]},
  {name: "arrow", sample: [path("arrow", arrow(2, 13, 0.7, -0.7, 16))]},
  {
    name: "grid-rows-1",
    sample: [1, 2, 3, 4].map((hue) => path(`grid grid-rows-${hue}`, `M0 ${3.6 * hue - 1}H${SIZE}`))
  },
  {name: "crest", sample: [path("crest", heap)]},
  {name: "mode-mark", sample: [path("mode-mark", "M2 8H14M8 4V12")]},
  {name: "target", sample: [path("target", `M0 8H${SIZE}`)]}
];

/** The key to a figure's pictures, as a list: a sample of each kind of mark that they draw, and its meaning. */
export function keyHtml(text: Texts, panels: readonly Panel[]): string {
  const drawn = new Set(
    panels.flatMap(({layers}) => layers.flatMap((layer) => (isDrawn(layer) ? layer.class.split(" ") : [])))
  );
  const items = marks
    .filter(({name}) => drawn.has(name))
    .map(
      ({name, sample}) =>
        `<li><svg viewBox="0 0 ${SIZE} ${SIZE}" aria-hidden="true">${sample.map(layerString).join("")}</svg>${escapeText(text.key[name])}</li>`
    );
  return items.length > 0
    ? `<ul class="key" aria-label="${escapeText(text.keyLabel)}">${items.join("")}</ul>`
    : "";
}

function isDrawn(layer: Layer): boolean {
  return layer.kind === "text" || layer.d !== "";
}
