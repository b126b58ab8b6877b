/** Checks of parameters that come from a reader, a URL or a file. Each returns the value, so that it can wrap it. */

/** @throws RangeError unless `value` is an integer from `low` to `high`; `what` names it in the message */
export function checkInteger(what: string, value: number, low: number, high: number): number {
  if (!(Number.isInteger(value) && value >= low && value <= high))
    throw new RangeError(`${what} is ${value}, but must be an integer from ${low} to ${high}.`);
  return value;
}

/** @throws RangeError unless `value` is a finite number */
export function checkFinite(what: string, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${what} is ${value}, but must be a finite number.`);
  return value;
}

/** @throws RangeError unless `value` is finite and above 0 */
export function checkPositive(what: string, value: number): number {
  if (!(Number.isFinite(value) && value > 0))
    throw new RangeError(`${what} is ${value}, but must be a finite number above 0.`);
  return value;
}

/** @throws RangeError unless `value` is finite and at least 0 */
export function checkNotNegative(what: string, value: number): number {
  if (!(Number.isFinite(value) && value >= 0))
    throw new RangeError(`${what} is ${value}, but must be a finite number, 0 or more.`);
  return value;
}

/**
 * The number of rows in a row-major array of rows of `dimension` numbers.
 *
 * @throws RangeError if `dimension` is not a positive integer, or if the array does not hold a whole number of rows
 */
export function countRows(what: string, {length}: ArrayLike<number>, dimension: number): number {
  checkInteger("The dimension", dimension, 1, 1e6);
  if (length % dimension !== 0)
    throw new RangeError(
      `${what} hold ${length} numbers, but must hold a whole number of rows of ${dimension}.`
    );
  return length / dimension;
}
