import {exp, sigmoid} from "../../gan/numbers/portable-math.js";
import type {Frame} from "../../runs/recording.js";
import {label, type Panel, path, round} from "../drawing/layer.js";
import {arrow} from "../plane/arrows.js";
import {PLANE} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";

const HEIGHT = 190;
const FLOOR = 150;
/** The highest density reaches so far up; D's score has all of the room. */
const TOP = 14;
const HEAP = 84;
const BINS = 96;
/** Drawing units for a gradient of norm 1, and the most. */
const UNIT = 26;
const LONGEST = 60;

/** Data on a line: the real density, the generated samples heaped up, D's score over both, and where G is pushed. */
export function linePanel({distribution, plane, critic}: Scene, {snapshot, real}: Frame): Panel {
  const low = plane.low[0];
  const width = plane.high[0] - low;
  const x = (value: number) => round((PLANE * (value - low)) / width);
  const {samples, surface, gradients, measurement} = snapshot;
  const density = distribution.logDensity;
  const realHeights = density
    ? Array.from({length: 2 * BINS + 1}, (_, i) => exp(density([low + (width * i) / (2 * BINS)])))
    : heap(real, low, width);
  const centre = measurement.centre[0];
  return {
    view: "data",
    width: PLANE,
    height: HEIGHT,
    label: `A line with the density of the real data, and generated samples heaped up around ${centre.toFixed(2)}.`,
    layers: [
      path("axis", `M0 ${FLOOR}H${PLANE}`),
      path("real-area", area(realHeights)),
      path("generated-area", area(heap(samples, low, width))),
      ...(surface ? [path("score", curve(scoreHeights(surface, critic)))] : []),
      ...(gradients ? [path("arrow", pushes(samples, gradients, x))] : []),
      ...[low, low + width / 2, low + width].map((value, i) =>
        label(
          `tick ${["", "middle", "end"][i]}`,
          x(value),
          HEIGHT - 4,
          String(round(value)).replace("-", "−")
        )
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

/** A discriminator's scores as the chance of being real; a critic's between its lowest and its highest. */
function scoreHeights(scores: Float32Array, critic: boolean): number[] {
  if (!critic) return Array.from(scores, sigmoid);
  const least = Math.min(...scores);
  const span = Math.max(...scores) - least || 1;
  return Array.from(scores, (score) => (score - least) / span);
}

function curve(heights: readonly number[]): string {
  return `M${heights
    .map(
      (height, i) => `${round((PLANE * i) / (heights.length - 1))} ${round(FLOOR - (FLOOR - TOP) * height)}`
    )
    .join("L")}`;
}

/** An arrow below the axis for each sample that has a gradient. */
function pushes(samples: Float32Array, gradients: Float32Array, x: (value: number) => number): string {
  return Array.from(gradients, (push, i) =>
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
