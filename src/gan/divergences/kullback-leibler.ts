import {log} from "../numbers/portable-math.js";

/** What an outcome with share p adds to the divergence from shares q, in nats: below 0 where p is below q, nothing at p = 0. */
export function divergenceTerm(p: number, q: number): number {
  return p > 0 ? p * log(p / q) : 0;
}

/**
 * The Kullback-Leibler divergence of shares p from shares q, sum of p log(p / q), in nats: from 0 for equal shares. Infinity
 * where q has nothing of what p has. Kullback and Leibler, "On information and sufficiency", Annals of Mathematical
 * Statistics 22 (1951).
 *
 * @param p at least 0, together 1; likewise q
 */
export function kullbackLeibler(p: ArrayLike<number>, q: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < p.length; k++) sum += divergenceTerm(p[k], q[k]);
  // Rounding may take a sum that is 0 a little below it.
  return Math.max(0, sum);
}
