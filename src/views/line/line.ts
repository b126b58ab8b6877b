import {exp} from "../../gan/numbers/portable-math.js";
import type {Frame} from "../../runs/run-state.js";
import {label, type Panel, path, round} from "../drawing/layer.js";
import {opinions} from "../opinions.js";
import {arrow} from "../plane/arrows.js";
import {PLANE} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";

const HEIGHT = 190;
const FLOOR = 150;
/** The highest density reaches so far up; D's score has all of the room. */
const TOP = 14;
const HEAP = 84;
const BINS = 96;
/** Drawing units for a gradient of norm 1, and the most. */
const UNIT = 26;
const LONGEST = 60;

/** Points of D's score along the line. */
const SURFACE = 200;

/** Data on a line: the real density, the generated samples heaped up, D's score over both, and where G is pushed. */
export const line: View = {
  accepts: ({distribution}) => distribution.dimension === 1,
  needs: ({samples, arrows, extent}) => ({
    real: {count: samples},
    samples: {count: samples},
    surface: {size: SURFACE, sizeInPassing: SURFACE, extent},
    ...(arrows > 0 && {pushes: {count: arrows}})
  }),
  draw,
  legend: ["real-area", "generated-area", "score", "arrow"]
};

function draw({distribution, extent, loss}: Scene, {measurement, arrays}: Frame, words: ViewWords): Panel {
  const low = extent.low[0];
  const width = extent.high[0] - low;
  const x = (value: number) => round((PLANE * (value - low)) / width);
  const {samples = new Float32Array(), real = new Float32Array(), surface, pushes} = arrays;
  const density = distribution.logDensity;
  const realHeights = density
    ? Array.from({length: 2 * BINS + 1}, (_, i) => exp(density([low + (width * i) / (2 * BINS)])))
    : heap(real, low, width);
  return {
    view: "line",
    width: PLANE,
    height: HEIGHT,
    label: words.line.label(words.format.fixed(measurement.centre[0], 2)),
    layers: [
      path("axis", `M0 ${FLOOR}H${PLANE}`),
      path("real-area", area(realHeights)),
      path("generated-area", area(heap(samples, low, width))),
      ...(surface ? [path("score", curve(opinions(surface, loss)))] : []),
      ...(pushes ? [path("arrow", arrowsBelow(samples, pushes, x))] : []),
      ...[low, low + width / 2, low + width].map((value, i) =>
        label(`tick ${["", "middle", "end"][i]}`, x(value), HEIGHT - 4, words.format.atMost(value, 1))
      )
    ]
  };
}

/** Share of the points in each bin; the same for any bin width, up to a factor that the drawing divides out. */
function heap(points: Float32Array, low: number, width: number): number[] {
  const counts = Array<number>(BINS).fill(0);
  for (const point of points) {
    const bin = Math.floor((BINS * (point - low)) / width);
    if (bin >= 0 && bin < BINS) counts[bin]++;
  }
  return counts;
}

/** A closed area whose highest point is at HEAP. */
function area(heights: readonly number[]): string {
  const highest = Math.max(...heights) || 1;
  const points = heights.map(
    (height, i) =>
      `${round((PLANE * (i + 0.5)) / heights.length)} ${round(FLOOR - (HEAP * height) / highest)}`
  );
  return `M0 ${FLOOR}L${points.join("L")}L${PLANE} ${FLOOR}Z`;
}

function curve(heights: Float64Array): string {
  return `M${Array.from(heights)
    .map(
      (height, i) => `${round((PLANE * i) / (heights.length - 1))} ${round(FLOOR - (FLOOR - TOP) * height)}`
    )
    .join("L")}`;
}

/** An arrow below the axis for each sample that has a gradient. */
function arrowsBelow(samples: Float32Array, pushes: Float32Array, x: (value: number) => number): string {
  return Array.from(pushes, (push, i) =>
    Number.isFinite(push) && Number.isFinite(samples[i]) && push !== 0
      ? arrow(
          x(samples[i]),
          FLOOR + 6 + (i % 4) * 5,
          Math.sign(push),
          0,
          Math.min(LONGEST, UNIT * Math.abs(push))
        )
      : ""
  ).join("");
}
