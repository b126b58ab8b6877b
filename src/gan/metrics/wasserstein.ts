import {countRows} from "../numbers/check.js";
import {assign} from "./assignment.js";
import {wassersteinOnALine} from "./wasserstein-on-a-line.js";

/** The most points that `wasserstein` takes in two and more dimensions. */
export const MOST_ASSIGNED = 512;

/**
 * The exact Wasserstein-1 (earth mover's) distance between two samples, with Euclidean cost, in the data's units: by
 * sorting in one dimension, and by optimal assignment (Peyré and Cuturi, "Computational Optimal Transport", 2019,
 * Section 2.2) in more.
 *
 * Between finite samples it is biased upwards: two perfect samples of one distribution are some way apart. Compare
 * equal sizes only, and beside the distance between two samples of the data.
 *
 * @param first row-major, points x dimension
 * @param second likewise; of the same size as `first`, unless the dimension is 1
 * @returns NaN if a sample is empty or has a coordinate that is not finite
 * @throws RangeError if a sample is not a whole number of points, and, in two and more dimensions, if their sizes
 * differ or are above 512; `slicedWasserstein` takes those
 */
export function wasserstein(first: ArrayLike<number>, second: ArrayLike<number>, dimension: number): number {
  const size = countRows("The first samples", first, dimension);
  const secondSize = countRows("The second samples", second, dimension);
  if (dimension === 1) return wassersteinOnALine(first, second);
  if (size !== secondSize)
    throw new RangeError(`The samples have ${size} and ${secondSize} points, but must have equally many.`);
  if (size > MOST_ASSIGNED)
    throw new RangeError(`The samples have ${size} points, but at most ${MOST_ASSIGNED} are allowed.`);
  const cost = distances(first, second, dimension, size);
  if (size === 0 || !cost.every(Number.isFinite)) return NaN;
  const columnOf = assign(cost, size);
  let sum = 0;
  for (let row = 0; row < size; row++) sum += cost[row * size + columnOf[row]];
  return sum / size;
}

/** Euclidean distances, row-major, a row for each point of `first`. */
function distances(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  dimension: number,
  size: number
): Float64Array {
  const cost = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let squared = 0;
      for (let axis = 0; axis < dimension; axis++) {
        const distance = first[i * dimension + axis] - second[j * dimension + axis];
        squared += distance * distance;
      }
      cost[i * size + j] = Math.sqrt(squared);
    }
  }
  return cost;
}
