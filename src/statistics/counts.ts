import {type Interval, LEVEL} from "./interval.js";
import {normalQuantile} from "./normal-quantile.js";

/**
 * The interval for a share of which `hits` of `trials` were seen. It is never empty, not even at none and at all of them.
 * Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927): all p at which the share
 * seen is no further from p than z standard errors sqrt(p (1 - p) / trials).
 *
 * @param hits an integer from 0 to `trials`, which is at least 1
 * @throws RangeError otherwise
 */
export function wilson(hits: number, trials: number, level = LEVEL): Interval {
  if (!(Number.isInteger(hits) && Number.isInteger(trials) && hits >= 0 && hits <= trials && trials >= 1))
    throw new RangeError(`There are no ${hits} of ${trials} trials.`);
  const z = normalQuantile((1 + level) / 2);
  const share = hits / trials;
  const centre = (share + (z * z) / (2 * trials)) / (1 + (z * z) / trials);
  const half =
    ((z / trials) * Math.sqrt(share * (1 - share) * trials + (z * z) / 4)) / (1 + (z * z) / trials);
  // The ends of none and of all are 0 and 1 exactly; rounding would miss them.
  return {
    estimate: share,
    low: hits === 0 ? 0 : centre - half,
    high: hits === trials ? 1 : centre + half
  };
}

/** So many of so many. */
export interface Count {
  readonly hits: number;
  readonly trials: number;
}

/**
 * The interval for the share of one count less that of another, of independent trials. Newcombe, "Interval estimation for the
 * difference between independent proportions", Statistics in Medicine 17 (1998), method 10: it joins two of Wilson's.
 */
export function differenceOfShares(one: Count, other: Count, level = LEVEL): Interval {
  const a = wilson(one.hits, one.trials, level);
  const b = wilson(other.hits, other.trials, level);
  const estimate = a.estimate - b.estimate;
  return {
    estimate,
    low: estimate - Math.hypot(a.estimate - a.low, b.high - b.estimate),
    high: estimate + Math.hypot(a.high - a.estimate, b.estimate - b.low)
  };
}
