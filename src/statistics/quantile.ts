/**
 * The p-quantile of some numbers in ascending order, on straight lines between them: the first at p = 0, the last at p = 1.
 * Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), definition 7. NaN of
 * none.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  const share = place - below;
  // Equal neighbours may both be infinite, whose difference is no number.
  if (share === 0 || sorted[below] === sorted[above]) return sorted[below];
  return sorted[below] + share * (sorted[above] - sorted[below]);
}

/** The median of the numbers that are not NaN; NaN if there are none. */
export function median(values: ArrayLike<number>): number {
  const sorted = Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The mean of some numbers; NaN of none. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}
