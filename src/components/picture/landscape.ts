import type {Frame} from "../../figures/recording.js";
import {exp} from "../../gan/portable-math.js";
import {percent} from "../../text/reading.js";
import {type Panel, path, round} from "./layer.js";
import {PLANE} from "./plane.js";
import type {Scene} from "./scene.js";

const ROWS = 40;
const COLUMNS = 80;
const HEIGHT = 300;
/** Where the last row's floor lies, and how far up the rows go. */
const FRONT = 292;
const DEPTH = 120;
/** Height, in the drawing's units, of a place that holds all samples. */
const PEAK = 170;
/** Width of the smoothing, as a share of the plane's. */
const SMOOTHING = 0.035;

/**
 * G's density as a landscape, seen from the front: each row is a cut, and its height the share of the samples that lie
 * close by. The scale is fixed, so that a collapse towers over a healthy ring.
 */
export function landscapePanel({plane}: Scene, {snapshot}: Frame): Panel {
  const heights = shareNearby(snapshot.samples, plane.low, plane.high);
  const layers = [];
  for (let row = ROWS - 1; row >= 0; row--) {
    const floor = FRONT - (DEPTH * row) / (ROWS - 1);
    const points = Array.from(
      {length: COLUMNS},
      (_, column) =>
        `${round((PLANE * column) / (COLUMNS - 1))} ${round(floor - PEAK * heights[row * COLUMNS + column])}`
    );
    layers.push(path("ridge", `M${points.join("L")}`));
  }
  return {
    view: "landscape",
    width: PLANE,
    height: HEIGHT,
    label: `G’s density as a landscape: ${percent(snapshot.measurement.densestMass)} of its samples lie in the densest 1 % of the area.`,
    layers
  };
}

/** For each place of a grid, the samples around it, weighted by a Gaussian, over all samples: from 0 to 1. */
function shareNearby(samples: Float32Array, low: readonly number[], high: readonly number[]): Float64Array {
  const shares = new Float64Array(ROWS * COLUMNS);
  const weight = 2 / samples.length;
  const reachX = Math.ceil(3 * SMOOTHING * (COLUMNS - 1));
  const reachY = Math.ceil(3 * SMOOTHING * (ROWS - 1));
  for (let i = 0; i < samples.length; i += 2) {
    const u = (samples[i] - low[0]) / (high[0] - low[0]);
    const v = (samples[i + 1] - low[1]) / (high[1] - low[1]);
    if (!(u >= 0 && u <= 1 && v >= 0 && v <= 1)) continue;
    const column = Math.round(u * (COLUMNS - 1));
    const row = Math.round(v * (ROWS - 1));
    for (let r = Math.max(0, row - reachY); r <= Math.min(ROWS - 1, row + reachY); r++)
      for (let c = Math.max(0, column - reachX); c <= Math.min(COLUMNS - 1, column + reachX); c++) {
        const du = (c / (COLUMNS - 1) - u) / SMOOTHING;
        const dv = (r / (ROWS - 1) - v) / SMOOTHING;
        shares[r * COLUMNS + c] += weight * exp(-(du * du + dv * dv) / 2);
      }
  }
  return shares;
}
