import {countRows} from "../numbers/check.js";

/**
 * The Euclidean norm of all numbers together, in their own units; 0 of none. Added up in double precision and in order,
 * so that it is the same in every engine and cannot overflow on 32-bit numbers.
 */
export function norm(vector: ArrayLike<number>): number {
  let squared = 0;
  for (let i = 0; i < vector.length; i++) squared += vector[i] * vector[i];
  return Math.sqrt(squared);
}

/**
 * The mean of the Euclidean norms of the rows, such as the gradients at the samples of a batch.
 *
 * @param rows row-major, rows x `dimension`; NaN if there are none
 * @throws Refusal if `rows` is not a whole number of rows
 */
export function meanRowNorm(rows: ArrayLike<number>, dimension: number): number {
  const count = countRows("rows", rows, dimension);
  let sum = 0;
  for (let start = 0; start < rows.length; start += dimension) sum += rowNorm(rows, start, dimension);
  return sum / count;
}

/**
 * The greatest of the rows' Euclidean norms; NaN if one is not a number.
 *
 * @param rows row-major, rows x `dimension`; -Infinity if there are none
 * @throws Refusal if `rows` is not a whole number of rows
 */
export function greatestRowNorm(rows: ArrayLike<number>, dimension: number): number {
  countRows("rows", rows, dimension);
  let greatest = -Infinity;
  for (let start = 0; start < rows.length; start += dimension)
    greatest = Math.max(greatest, rowNorm(rows, start, dimension));
  return greatest;
}

function rowNorm(rows: ArrayLike<number>, start: number, dimension: number): number {
  let squared = 0;
  for (let axis = 0; axis < dimension; axis++) squared += rows[start + axis] * rows[start + axis];
  return Math.sqrt(squared);
}
