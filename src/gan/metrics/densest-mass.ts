import {checkInteger} from "../numbers/check.js";
import type {RandomStream} from "../numbers/random.js";
import {type CellGrid, countCells, countInCells} from "./cells.js";

/** One in how many cells counts as the densest part. */
const ONE_IN = 100;

/**
 * How much of the samples is heaped up: the share of all samples that lies in the densest 1 % of the extent's area
 * (length in one dimension, volume in more), from 0 to 1. 1 means that all of them fit into a hundredth of the picture.
 *
 * Exactly: the extent is cut into N equal cells, the cells are taken from the fullest down until N / 100 of them are
 * taken, the last one in part if N / 100 is not a whole number. Samples outside the extent, and NaN, lie in no cell but
 * count among all samples. 50 cells along each of two axes make 25 cells of 2,500.
 *
 * It is biased upwards, because the cells are chosen after looking at the samples: a uniform sample would score 0.01 if
 * it were infinitely large, but 2,500 points on 50 x 50 cells score about 0.045. `densestMassOfUniform` gives that
 * value. On the other side, cells larger than a mode blur it, which lowers the score.
 *
 * @param samples row-major, samples x dimension of the extent; NaN if it is empty
 * @throws Refusal as `countInCells`
 */
export function densestMass(samples: ArrayLike<number>, grid: CellGrid): number {
  const counts = countInCells(samples, grid);
  const cells = counts.length - 1;
  // Most cells are empty: they add nothing and need not be sorted.
  const ascending = counts
    .subarray(0, cells)
    .filter((count) => count > 0)
    .sort();
  let left = cells / ONE_IN;
  let sum = 0;
  for (let k = ascending.length - 1; k >= 0 && left > 0; k--) {
    sum += ascending[k] * Math.min(1, left);
    left -= 1;
  }
  return sum / (samples.length / grid.extent.low.length);
}

/**
 * What `densestMass` gives, on average, for `size` points that are uniform on the extent: its value for no structure at
 * all.
 *
 * @param repetitions samples to average over, from 1 to 1000
 * @throws Refusal as `densestMass`, or if a number is out of its range
 */
export function densestMassOfUniform(
  size: number,
  grid: CellGrid,
  random: RandomStream,
  repetitions = 10
): number {
  checkInteger("sample-size", size, 1, 1e7);
  checkInteger("repetitions", repetitions, 1, 1000);
  countCells(grid);
  const {low, high} = grid.extent;
  const samples = new Float64Array(size * low.length);
  let sum = 0;
  for (let i = 0; i < repetitions; i++) {
    for (let j = 0; j < samples.length; j++) {
      const axis = j % low.length;
      samples[j] = low[axis] + (high[axis] - low[axis]) * random.uniform();
    }
    sum += densestMass(samples, grid);
  }
  return sum / repetitions;
}
