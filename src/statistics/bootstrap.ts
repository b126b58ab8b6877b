import {normalCDF} from "../gan/numbers/normal-cdf.js";
import {RandomStream} from "../gan/numbers/random.js";
import {type Interval, LEVEL} from "./interval.js";
import {normalQuantile} from "./normal-quantile.js";
import {quantile} from "./quantile.js";

export interface BootstrapOptions {
  readonly level?: number;
  /** How often the seeds are drawn anew. */
  readonly resamples?: number;
  /**
   * "percentile": between quantiles of what the resamples give. "bca": those quantiles moved by the estimate's bias and by
   * how its spread changes; for smooth statistics such as means, not for medians, of which the jackknife says nothing.
   */
  readonly method?: "percentile" | "bca";
}

/**
 * The bootstrap interval of a statistic of a sample: the sample is drawn anew, with replacement, and the statistic is taken
 * of each draw. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979); Efron,
 * "Better bootstrap confidence intervals", JASA 82 (1987) for BCa. Draws in which the statistic is NaN are left out. The same
 * sample always gives the same interval.
 *
 * Something measured of several settings from the same seeds is a statistic of the seeds: each draw takes a seed with all
 * that was measured of it.
 *
 * @param sample at least one; NaN comes out if the statistic of the whole is NaN
 */
export function bootstrap<Item>(
  sample: readonly Item[],
  statistic: (draw: readonly Item[]) => number,
  {level = LEVEL, resamples = 4000, method = "percentile"}: BootstrapOptions = {}
): Interval {
  const estimate = statistic(sample);
  const count = sample.length;
  const random = new RandomStream(count, "bootstrap");
  const draws = Array.from({length: resamples}, () =>
    statistic(Array.from({length: count}, () => sample[Math.floor(random.uniform() * count)]))
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  if (Number.isNaN(estimate) || draws.length === 0) return {estimate, low: Number.NaN, high: Number.NaN};
  const tails = [(1 - level) / 2, (1 + level) / 2];
  const [low, high] = (method === "bca" ? corrected(tails, draws, sample, statistic) : tails).map((p) =>
    quantile(draws, p)
  );
  return {estimate, low, high};
}

/** BCa's probabilities in place of the plain ones; these themselves where all draws lie on one side of the estimate. */
function corrected<Item>(
  tails: readonly number[],
  draws: readonly number[],
  sample: readonly Item[],
  statistic: (draw: readonly Item[]) => number
): readonly number[] {
  const estimate = statistic(sample);
  const below = draws.filter((value) => value < estimate).length;
  // Draws that tie with the estimate lie on both sides of it.
  const ties = draws.filter((value) => value === estimate).length;
  const bias = normalQuantile((below + ties / 2) / draws.length);
  const left = sample.map((_, i) => statistic(sample.filter((_, k) => k !== i)));
  const mean = left.reduce((sum, value) => sum + value, 0) / left.length;
  const moment = (power: number) => left.reduce((sum, value) => sum + (mean - value) ** power, 0);
  const acceleration = moment(3) / (6 * moment(2) ** 1.5);
  if (!Number.isFinite(bias) || !Number.isFinite(acceleration)) return tails;
  return tails.map((p) => {
    const shifted = bias + normalQuantile(p);
    return normalCDF(bias + shifted / (1 - acceleration * shifted));
  });
}
