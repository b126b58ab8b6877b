import type {Distribution} from "../distributions/distribution.js";
import {checkInteger} from "../numbers/check.js";
import {log} from "../numbers/portable-math.js";
import type {RandomStream} from "../numbers/random.js";
import {type CellGrid, countInCells} from "./cells.js";

/**
 * The Jensen-Shannon divergence (Lin, "Divergence measures based on the Shannon entropy", IEEE Trans. Information
 * Theory 37(1), 1991) of two samples' histograms on a grid of cells, in nats, from 0 to log 2 = 0.693. All that lies
 * outside the extent, and NaN, counts as one more cell.
 *
 * It is biased. Cells hide what differs inside them, which lowers it. Chance puts unequal numbers of two samples of one
 * distribution in a cell, which raises it; where cells outnumber samples, even two perfect samples come near log 2. So
 * never report it without `jensenShannonFloor` of the same sizes and the same grid.
 *
 * @param first row-major, samples x dimension of the extent; NaN if it is empty
 * @param second likewise; the two may differ in size
 * @throws RangeError as `countInCells`
 */
export function jensenShannon(first: ArrayLike<number>, second: ArrayLike<number>, grid: CellGrid): number {
  const dimension = grid.extent.low.length;
  const firstCounts = countInCells(first, grid);
  const secondCounts = countInCells(second, grid);
  const firstSize = first.length / dimension;
  const secondSize = second.length / dimension;
  if (firstSize === 0 || secondSize === 0) return NaN;
  let sum = 0;
  for (let cell = 0; cell < firstCounts.length; cell++) {
    const p = firstCounts[cell] / firstSize;
    const q = secondCounts[cell] / secondSize;
    // Both terms before they join the sum, so that the measure is symmetric to the last bit.
    sum += (p > 0 ? p * log((2 * p) / (p + q)) : 0) + (q > 0 ? q * log((2 * q) / (p + q)) : 0);
  }
  return Math.min(Math.LN2, Math.max(0, sum / 2));
}

/**
 * What `jensenShannon` gives, on average, for two independent perfect samples of `size` points each: the value that
 * no generator can be expected to beat. In nats.
 *
 * @param repetitions pairs of samples to average over, from 1 to 1000
 * @throws RangeError as `jensenShannon`, or if a number is out of its range
 */
export function jensenShannonFloor(
  distribution: Distribution,
  size: number,
  grid: CellGrid,
  random: RandomStream,
  repetitions = 10
): number {
  checkInteger("The size of the samples", size, 1, 1e7);
  checkInteger("The number of repetitions", repetitions, 1, 1000);
  const first = new Float32Array(size * distribution.dimension);
  const second = new Float32Array(size * distribution.dimension);
  let sum = 0;
  for (let i = 0; i < repetitions; i++) {
    distribution.sample(random, first);
    distribution.sample(random, second);
    sum += jensenShannon(first, second, grid);
  }
  return sum / repetitions;
}
