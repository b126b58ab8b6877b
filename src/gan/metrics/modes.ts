import type {Modes} from "../distributions/distribution.js";
import {countRows} from "../numbers/check.js";
import {log} from "../numbers/portable-math.js";
import {isOnMode, nearestMode} from "./nearest-mode.js";

export interface ModeCoverage {
  /** Modes that are nearest to at least one high-quality sample, from 0 to `modes.count`. */
  readonly captured: number;
  /** Share of all samples that are of high quality, from 0 to 1. */
  readonly highQuality: number;
  /** For each mode, the share of all samples that are of high quality and nearest to it. Sums to `highQuality`. */
  readonly shares: readonly number[];
  /** KL(share of the high-quality samples per mode || uniform), in nats, from 0 to log(count); NaN if there are none. */
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
  const {count, centres} = modes;
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
  let reverseKL = good > 0 ? 0 : NaN;
  for (const hit of hits) if (hit > 0) reverseKL += (hit / good) * log((hit / good) * count);
  const most = Math.max(...near);
  return {
    leading: most > 0 ? near.indexOf(most) : -1,
    leadingShare: most / size,
    captured: hits.reduce((sum, hit) => sum + (hit > 0 ? 1 : 0), 0),
    highQuality: good / size,
    shares: Array.from(hits, (hit) => hit / size),
    // Rounding can leave the exact 0 of equal shares a few 1e-17 below 0.
    reverseKL: Math.max(0, reverseKL)
  };
}
