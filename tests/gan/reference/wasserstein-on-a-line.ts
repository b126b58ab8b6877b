/**
 * The exact Wasserstein-1 distance between two samples of real numbers, in the numbers' own units: the area between
 * their quantile functions, which sorting gives (Vallender, Theory of Probability and its Applications 18(4), 1974).
 * The samples may differ in size.
 *
 * @returns NaN if a sample is empty or holds a number that is not finite
 */
export function wassersteinOnALine(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const a = Float64Array.from(first).sort();
  const b = Float64Array.from(second).sort();
  // Sorting brings -Infinity to the front, and Infinity and NaN to the back.
  const ends = [a[0], a[a.length - 1], b[0], b[b.length - 1]];
  if (!ends.every(Number.isFinite)) return NaN;
  const m = a.length;
  const n = b.length;
  let sum = 0;
  // Quantile levels in units of 1 / (m n), so that they are compared as integers.
  let level = 0;
  let i = 0;
  let j = 0;
  while (i < m && j < n) {
    const next = Math.min((i + 1) * n, (j + 1) * m);
    sum += (next - level) * Math.abs(a[i] - b[j]);
    level = next;
    if ((i + 1) * n === next) i++;
    if ((j + 1) * m === next) j++;
  }
  return sum / (m * n);
}
