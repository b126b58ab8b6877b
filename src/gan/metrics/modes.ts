import type {Modes} from "../distributions/distribution.js";
import {kullbackLeibler} from "../divergences/kullback-leibler.js";
import {countRows} from "../numbers/check.js";
import {isOnMode, nearestMode} from "./nearest-mode.js";

/**
 * A mode has a fair part of some samples if it has at least so much of what it would have of as many real ones. Of counts
 * that scatter by chance alone a perfect sampler's fall short of it next to never: at 2,500 samples and 25 modes a mode
 * has 100, give or take 10, and 25 will do. One stray sample, or a handful, will not.
 */
export const FAIR_PART = 0.25;

export interface ModeCoverage {
  /** Modes that are nearest to at least one high-quality sample, from 0 to `modes.count`: the papers' count. */
  readonly captured: number;
  /** Modes that have a fair part of the high-quality samples, reckoned by all samples. At most `captured`. */
  readonly served: number;
  /** Modes that a fair part of the samples, of whatever quality, is nearest to. At least `served`. */
  readonly approached: number;
  /** Share of all samples that are of high quality, from 0 to 1. */
  readonly highQuality: number;
  /** For each mode, the share of all samples that are of high quality and nearest to it. Sums to `highQuality`. */
  readonly shares: readonly number[];
  /**
   * KL(share of the high-quality samples per mode || share of the data per mode), in nats, from 0 to -log of the smallest
   * share; NaN if there are none. With equal modes it is the papers' divergence from the uniform distribution.
   */
  readonly reverseKL: number;
  /** The mode that is nearest to the most samples, of whatever quality; -1 if there are none. */
  readonly leading: number;
  /** Share of all samples that are nearest to the leading mode, from 0 to 1. */
  readonly leadingShare: number;
}

/**
 * Which modes the samples reach, and how well: the measures of Srivastava et al., "VEEGAN" (NeurIPS 2017, Section 4.1)
 * and Lin et al., "PacGAN" (NeurIPS 2018, Section 4.1).
 *
 * A sample is of high quality if its Euclidean distance to the nearest mode is at most 3 of that mode's standard
 * deviations. Of two modes equally near, the one with the lower index counts. A sample with a coordinate that is not
 * finite is near no mode; it lowers every share. In two dimensions a perfect sampler has 1 - exp(-4.5) = 98.89 % high
 * quality: more than that means narrower than the data.
 *
 * @param samples row-major, samples x dimension of the modes. Without any, nothing is captured and every share is NaN.
 * @throws Refusal if `samples` is not a whole number of points
 */
export function measureModes(samples: ArrayLike<number>, modes: Modes): ModeCoverage {
  const {count, centres, shares} = modes;
  const dimension = centres.length / count;
  const size = countRows("samples", samples, dimension);
  const hits = new Float64Array(count);
  const near = new Float64Array(count);
  let good = 0;
  for (let start = 0; start < samples.length; start += dimension) {
    const nearest = nearestMode(samples, start, modes);
    if (nearest < 0) continue;
    near[nearest]++;
    if (isOnMode(samples, start, modes, nearest)) {
      hits[nearest]++;
      good++;
    }
  }
  const fair = (counts: Float64Array) =>
    counts.reduce(
      (sum, counted, k) => sum + (counted > 0 && counted >= FAIR_PART * shares[k] * size ? 1 : 0),
      0
    );
  const most = Math.max(...near);
  return {
    leading: most > 0 ? near.indexOf(most) : -1,
    leadingShare: most / size,
    captured: hits.reduce((sum, hit) => sum + (hit > 0 ? 1 : 0), 0),
    served: fair(hits),
    approached: fair(near),
    highQuality: good / size,
    shares: Array.from(hits, (hit) => hit / size),
    reverseKL:
      good > 0
        ? kullbackLeibler(
            hits.map((hit) => hit / good),
            shares
          )
        : NaN
  };
}
