import {type Quantity, Refusal} from "./refusal.js";

/** Checks of parameters that come from a reader, a URL or a file. Each returns the value, so that it can wrap it. */

/** @throws Refusal unless `value` is an integer from `low` to `high` */
export function checkInteger(quantity: Quantity, value: number, low: number, high: number): number {
  if (!(Number.isInteger(value) && value >= low && value <= high))
    throw new Refusal("not-an-integer-in-range", {quantity, value, low, high});
  return value;
}

/** @throws Refusal unless `value` is a finite number */
export function checkFinite(quantity: Quantity, value: number): number {
  if (!Number.isFinite(value)) throw new Refusal("not-finite", {quantity, value});
  return value;
}

/** @throws Refusal unless `value` is finite and above 0 */
export function checkPositive(quantity: Quantity, value: number): number {
  if (!(Number.isFinite(value) && value > 0)) throw new Refusal("not-positive", {quantity, value});
  return value;
}

/** @throws Refusal unless `value` is finite and at least 0 */
export function checkNotNegative(quantity: Quantity, value: number): number {
  if (!(Number.isFinite(value) && value >= 0)) throw new Refusal("negative", {quantity, value});
  return value;
}

/**
 * The number of rows in a row-major array of rows of `dimension` numbers.
 *
 * @throws Refusal if `dimension` is not a positive integer, or if the array does not hold a whole number of rows
 */
export function countRows(quantity: Quantity, {length}: ArrayLike<number>, dimension: number): number {
  checkInteger("dimension", dimension, 1, 1e6);
  if (length % dimension !== 0) throw new Refusal("not-whole-rows", {quantity, length, dimension});
  return length / dimension;
}
