import {exp} from "../../gan/numbers/portable-math.js";
import type {Frame} from "../../runs/run-state.js";
import {type Layer, label, type Panel, path, round} from "../drawing/layer.js";
import {arrow} from "../plane/arrows.js";
import {PLANE} from "../plane/plane-scale.js";
import {type PresentRange, presentRange} from "../present-range.js";
import type {Scene} from "../scene.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";

const HEIGHT = 206;
/** Where the foot of the hill and its top are drawn. */
const FOOT = 150;
const TOP = 72;
/** Depth of the data's heaps, which hang below the line. */
const DEPTH = 30;
const PLACES = 192;
/** Samples lie on the hill and on each other, like balls: their width and how far up the next one lies. */
const BALL = 4.4;
/** More balls than this would roll out of the picture. */
const MOST_BALLS = 100;
/** Drawing units for a push of 1, the most, and where the arrow is. */
const UNIT = 140;
const LONGEST = 70;
const ARROW = 20;

/**
 * D's score along a line as a hill, scaled to its present range, and G's samples on it, as balls that roll uphill; below it
 * the data.
 */
export const hill: View = {
  accepts: ({distribution}) => distribution.dimension === 1,
  needs: ({samples, arrows, extent}) => ({
    samples: {count: samples},
    surface: {size: PLACES, sizeInPassing: PLACES, extent},
    ...(arrows > 0 && {pushes: {count: arrows}})
  }),
  draw,
  legend: ["hill", "generated", "real-area", "arrow"]
};

function draw(scene: Scene, {measurement, arrays}: Frame, words: ViewWords): Panel {
  const {extent, loss, distribution} = scene;
  const {samples = new Float32Array(), surface, pushes} = arrays;
  const [low, high] = [extent.low[0], extent.high[0]];
  const x = (value: number) => (PLANE * (value - low)) / (high - low);
  const range = surface?.every(Number.isFinite) ? presentRange(surface, loss) : null;
  const ground = range ? groundOf(range) : () => FOOT;
  const {atMost, fixed} = words.format;
  const centre = measurement.centre[0];
  return {
    view: "hill",
    width: PLANE,
    height: HEIGHT,
    label: words.hill.label(
      fixed(centre, 2),
      fixed(range?.low ?? Number.NaN, 2),
      fixed(range?.high ?? Number.NaN, 2)
    ),
    layers: [
      path("real-area", distribution.logDensity ? hanging(distribution.logDensity, low, high) : ""),
      ...(range ? [path("hill", hillside(range))] : []),
      path("axis", `M0 ${FOOT}H${PLANE}`),
      path("generated", balls(samples, x, ground)),
      path("arrow", pushes ? meanPush(samples, pushes, x) : ""),
      ...(range
        ? [label("tick end", PLANE, 12, words.plane.range(fixed(range.low, 2), fixed(range.high, 2)))]
        : []),
      ...ticks(low, high, atMost)
    ]
  };

  function ticks(from: number, to: number, write: (value: number, digits: number) => string): Layer[] {
    return [from, (from + to) / 2, to].map((value, i) =>
      label(`tick ${["", "middle", "end"][i]}`, round(x(value)), HEIGHT - 4, write(value, 1))
    );
  }
}

const up = (height: number) => FOOT - (FOOT - TOP) * Math.min(1, Math.max(0, height));

/** How high the ground is at a place of the drawing. */
function groundOf({heights}: PresentRange): (x: number) => number {
  return (x) => {
    const place = Math.min(heights.length - 1, Math.max(0, (x / PLANE) * (heights.length - 1)));
    const before = Math.floor(place);
    const after = Math.min(heights.length - 1, before + 1);
    return up(heights[before] + (place - before) * (heights[after] - heights[before]));
  };
}

function hillside({heights}: PresentRange): string {
  const points = Array.from(
    heights,
    (height, i) => `${round((PLANE * i) / (heights.length - 1))} ${round(up(height))}`
  );
  return `M0 ${FOOT}L${points.join("L")}L${PLANE} ${FOOT}Z`;
}

/** The data's density, hanging from the line. */
function hanging(logDensity: (point: ArrayLike<number>) => number, low: number, high: number): string {
  const heights = Array.from({length: PLACES}, (_, i) =>
    exp(logDensity([low + ((high - low) * i) / (PLACES - 1)]))
  );
  const highest = Math.max(...heights);
  const points = heights.map(
    (height, i) => `${round((PLANE * i) / (PLACES - 1))} ${round(FOOT + (DEPTH * height) / highest)}`
  );
  return `M0 ${FOOT}L${points.join("L")}L${PLANE} ${FOOT}Z`;
}

/** Each sample as a ball: on the ground, or on those that lie there already. */
function balls(samples: Float32Array, x: (value: number) => number, ground: (x: number) => number): string {
  const lying = new Map<number, number>();
  let d = "";
  for (const sample of samples.subarray(0, MOST_BALLS)) {
    const at = x(sample);
    if (!(at >= 0 && at <= PLANE)) continue;
    const column = Math.round(at / BALL);
    const below = lying.get(column) ?? 0;
    lying.set(column, below + 1);
    d += `M${round(column * BALL)} ${round(ground(column * BALL) - BALL * (below + 0.5))}h0`;
  }
  return d;
}

/** One arrow over the heap: how strongly, and which way, its samples are pushed on average. */
function meanPush(samples: Float32Array, pushes: Float32Array, x: (value: number) => number): string {
  const meanOf = (values: Float32Array) => values.reduce((a, b) => a + b, 0) / values.length;
  const push = meanOf(pushes);
  const from = x(meanOf(samples.subarray(0, pushes.length)));
  if (!Number.isFinite(push + from) || push === 0 || from < 0 || from > PLANE) return "";
  return arrow(from, ARROW, Math.sign(push), 0, Math.min(LONGEST, UNIT * Math.abs(push)));
}
