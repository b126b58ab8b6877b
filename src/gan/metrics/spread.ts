import {countRows} from "../numbers/check.js";

/**
 * How far some points lie apart: the root of their mean squared Euclidean distance from their mean, which is the root of
 * the sum of the variances along the axes. 0 of points that are all the same; NaN if one is not finite, or there are none.
 *
 * @param points row-major, points x `dimension`
 * @throws Refusal if `points` is not a whole number of points
 */
export function spread(points: ArrayLike<number>, dimension: number): number {
  const count = countRows("samples", points, dimension);
  let squared = 0;
  for (let axis = 0; axis < dimension; axis++) {
    let sum = 0;
    for (let i = axis; i < points.length; i += dimension) sum += points[i];
    const mean = sum / count;
    for (let i = axis; i < points.length; i += dimension) squared += (points[i] - mean) ** 2;
  }
  return Math.sqrt(squared / count);
}
