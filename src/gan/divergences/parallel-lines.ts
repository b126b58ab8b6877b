/**
 * Distances between two parallel segments of the plane, the law of (0, Z) and the law of (theta, Z) with Z uniform on
 * [0, 1]: Arjovsky, Chintala and Bottou, "Wasserstein GAN" (arXiv:1701.07875), Example 1. Only the first one falls as
 * the segments draw near; the second gives a generator nothing to descend.
 */

/** |theta|: every point moves straight across. */
export function wassersteinOfLines(theta: number): number {
  return Math.abs(theta);
}

/** In nats: log 2, its highest value, wherever the lines differ, and 0 where they coincide. */
export function jensenShannonOfLines(theta: number): number {
  if (Number.isNaN(theta)) return NaN;
  return theta === 0 ? 0 : Math.LN2;
}
