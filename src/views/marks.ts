import {type Layer, path} from "./drawing/layer.js";
import {glyph} from "./letters/glyphs.js";
import {arrow} from "./plane/arrows.js";
import {circles, crosses, dots, type PlaneScale, star} from "./plane/plane-scale.js";

/** Width and height of a mark in the legend, in the units of the pictures. */
export const MARK_SIZE = 16;
const scale: PlaneScale = {x: (x) => x, y: (y) => y};
const inTheMiddle = Float32Array.of(MARK_SIZE / 2, MARK_SIZE / 2);
const heap = `M1 ${MARK_SIZE - 2}C6 ${MARK_SIZE - 2} 5 3 8 3S10 ${MARK_SIZE - 2} ${MARK_SIZE - 1} ${MARK_SIZE - 2}`;

/** A sample of each mark, by the class of the layers that have it, in the order in which a legend explains them. */
export const marks = {
  real: [path("real", crosses(inTheMiddle, scale, 5))],
  "real-area": [path("real-area", `${heap}Z`)],
  generated: [path("generated", dots(inTheMiddle, scale))],
  "generated-area": [path("generated-area", `${heap}Z`)],
  letter: [path("letter", `M${MARK_SIZE / 2} ${MARK_SIZE / 2}${glyph("H", 13)}`)],
  "letter-off": [path("letter-off", `M${MARK_SIZE / 2} ${MARK_SIZE / 2}${glyph("H", 13)}`)],
  landed: [path("landed", `M${MARK_SIZE / 2} ${MARK_SIZE / 2}${glyph("L", 13)}`)],
  "landed-off": [path("landed-off", `M${MARK_SIZE / 2} ${MARK_SIZE / 2}${glyph("L", 13)}`)],
  tie: [path("tie", "M3 2L12 14")],
  "surface-1": [0, 1, 2, 3, 4].map((band) =>
    path("surface", `M${3 * band} 1H${MARK_SIZE}V${MARK_SIZE - 1}H${3 * band}Z`)
  ),
  score: [path("score", `M0 3H5C9 3 7 13 ${MARK_SIZE} 13`)],
  mode: [path("mode", circles(inTheMiddle, 7, scale))],
  favourite: [path("favourite", star([MARK_SIZE / 2, MARK_SIZE / 2], scale, 7))],
  back: [path("back back-g moved", arrow(14, 8, -1, 0, 12))],
  arrow: [path("arrow", arrow(2, 13, 0.7, -0.7, 16))],
  trail: [1, 2, 3, 4].map((age) => path(`trail trail-${age}`, arrow(4 * age - 4, 17 - 4 * age, 1, -1, 2.5))),
  "grid-rows-1": [1, 2, 3, 4].map((hue) => path(`grid grid-rows-${hue}`, `M0 ${3.6 * hue - 1}H${MARK_SIZE}`)),
  walk: [path("walk-under", "M2 13L14 3"), path("walk", "M2 13L14 3")],
  hill: [path("hill", `${heap}Z`)],
  ridge: [path("ridge land", heap)],
  isoline: [path("isoline", "M1 11C5 15 11 15 15 11M3 7C6 9 10 9 13 7")],
  crest: [path("crest", heap)],
  "mode-mark": [path("mode-mark", "M2 8H14M8 4V12")],
  target: [path("target", `M0 8H${MARK_SIZE}`)]
} satisfies Record<string, readonly Layer[]>;

export type MarkName = keyof typeof marks;
