import type {Extent} from "../distributions/distribution.js";
import {checkInteger, countRows} from "../numbers/check.js";
import {Refusal} from "../numbers/refusal.js";

/** A box cut into equal cells, `cells` along each axis. */
export interface CellGrid {
  readonly extent: Extent;
  /** An integer from 1; all cells together may be at most 2^22. */
  readonly cells: number;
}

const MOST_CELLS = 4194304;

/**
 * How many samples lie in each cell. A cell holds its lower edges, the last one along an axis its upper edge too.
 *
 * @param samples row-major, samples x dimension of the extent
 * @returns one count per cell, the first axis running fastest, and after them the count of the samples outside the
 * extent, among them those with a coordinate that is NaN
 * @throws Refusal if the samples are not a whole number of points, if the extent is empty along an axis or not
 * finite, or if there are too many cells
 */
export function countInCells(samples: ArrayLike<number>, {extent, cells}: CellGrid): Float64Array {
  const {low, high} = extent;
  const dimension = low.length;
  countRows("samples", samples, dimension);
  const counts = new Float64Array(countCells({extent, cells}) + 1);
  const outside = counts.length - 1;
  for (let start = 0; start < samples.length; start += dimension) {
    let cell = 0;
    let stride = 1;
    for (let axis = 0; axis < dimension; axis++) {
      const value = samples[start + axis];
      if (!(value >= low[axis] && value <= high[axis])) {
        cell = outside;
        break;
      }
      const position = Math.floor(((value - low[axis]) / (high[axis] - low[axis])) * cells);
      cell += Math.min(position, cells - 1) * stride;
      stride *= cells;
    }
    counts[cell]++;
  }
  return counts;
}

/**
 * The number of cells of a grid.
 *
 * @throws Refusal as `countInCells`
 */
export function countCells({extent: {low, high}, cells}: CellGrid): number {
  checkInteger("cells-along-an-axis", cells, 1, MOST_CELLS);
  if (low.length === 0 || low.length !== high.length)
    throw new Refusal("extent-ends", {low: low.length, high: high.length});
  let all = 1;
  for (let axis = 0; axis < low.length; axis++) {
    if (!(low[axis] < high[axis] && Number.isFinite(high[axis] - low[axis])))
      throw new Refusal("extent-length", {axis, low: low[axis], high: high[axis]});
    all *= cells;
  }
  if (all > MOST_CELLS) throw new Refusal("too-many-cells", {cells, axes: low.length, all, most: MOST_CELLS});
  return all;
}
