import type {Extent} from "../../gan/distributions/distribution.js";
import {exp} from "../../gan/numbers/portable-math.js";

/** Width of the smoothing, as a share of the plane's. */
const SMOOTHING = 0.03;
/** The smoothing is cut off at so many of its widths. */
const REACH = 3;

/**
 * How much of the samples lies around each place of a grid that fills the plane: the samples, weighted by a Gaussian of
 * their distance, over all samples. From 0 to 1, which means that all of them are right there.
 *
 * @param samples row-major, two coordinates each
 * @returns row-major, the first row at the lowest second coordinate
 */
export function heightsOver(
  samples: Float32Array,
  {low, high}: Extent,
  {columns, rows}: {columns: number; rows: number}
): Float64Array {
  const heights = new Float64Array(rows * columns);
  const share = 2 / samples.length;
  for (let i = 0; i < samples.length; i += 2) {
    const across = weights((samples[i] - low[0]) / (high[0] - low[0]), columns);
    const along = weights((samples[i + 1] - low[1]) / (high[1] - low[1]), rows);
    for (let r = 0; r < along.values.length; r++) {
      const place = (along.first + r) * columns + across.first;
      const weight = share * along.values[r];
      for (let c = 0; c < across.values.length; c++) heights[place + c] += weight * across.values[c];
    }
  }
  return heights;
}

/** A Gaussian around `centre` (0 to 1) at those of `count` places along an axis that it reaches. */
function weights(centre: number, count: number): {first: number; values: number[]} {
  const last = count - 1;
  // Far off, or not a number: it reaches none.
  if (!(centre > -1 && centre < 2)) return {first: 0, values: []};
  const first = Math.max(0, Math.ceil((centre - REACH * SMOOTHING) * last));
  const end = Math.min(last, Math.floor((centre + REACH * SMOOTHING) * last));
  const values = [];
  for (let i = first; i <= end; i++) {
    const distance = (i / last - centre) / SMOOTHING;
    values.push(exp(-(distance * distance) / 2));
  }
  return {first, values};
}
