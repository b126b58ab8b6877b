import {Refusal} from "../numbers/refusal.js";
import {unitNormPenalty} from "./gradient-penalty.js";
import type {Loss} from "./loss.js";
import {linear, scoreGap} from "./score-functions.js";

export interface GradientPenaltyParameters {
  /** lambda, at least 0. The paper's is 10; its toy code uses 0.1. */
  readonly weight: number;
  /** "two": any norm other than 1 costs; "one": only a norm above 1 does. */
  readonly sides: "one" | "two";
}

/**
 * The critic's gradient is drawn to norm 1 at points between real and generated samples:
 * lambda (|grad D(x)| - 1)^2 at x = e real + (1 - e) generated, e uniform.
 * Gulrajani et al., "Improved training of Wasserstein GANs", NeurIPS 2017 (arXiv:1704.00028), algorithm 1; the one-sided
 * form is in its section 4.
 *
 * The penalty draws the critic's Lipschitz constant to 1, so that `estimate` is near the distance itself; with a small
 * weight it lies well above, because then a steeper critic pays: at a weight of 0.1 about twenty times. Divided by the
 * critic's slope it is a distance.
 *
 * @throws Refusal if `weight` is negative
 */
export function wassersteinGradientPenalty({weight, sides}: GradientPenaltyParameters): Loss {
  if (!(weight >= 0)) throw new Refusal("penalty-weight", {value: weight});
  return {
    onReal: linear(-1),
    onFake: linear(1),
    forGenerator: linear(-1),
    threshold: 0,
    estimate: {of: "wasserstein", from: scoreGap},
    penalty: unitNormPenalty("between", weight, sides)
  };
}
