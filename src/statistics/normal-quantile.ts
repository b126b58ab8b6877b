import {normalCDF} from "../gan/numbers/normal-cdf.js";

/**
 * The number that a standard normal variable is below with probability p: from -Infinity at 0 to Infinity at 1, to 1e-14.
 * By bisection of the distribution function, which has a test of its own.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  if (p === 0.5) return 0;
  // Where 1 - p has more digits than p, the other tail knows better.
  if (p > 0.5) return -normalQuantile(1 - p);
  let [low, high] = [-38.5, 0];
  for (let middle = low / 2; middle !== low && middle !== high; middle = (low + high) / 2)
    if (normalCDF(middle) < p) low = middle;
    else high = middle;
  return high;
}
