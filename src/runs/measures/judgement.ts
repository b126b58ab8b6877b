import {discriminatorAccuracy as accuracyOf} from "../../gan/metrics/accuracy.js";
import type {Measure} from "./measure.js";

/** How D judges 480 real and 480 generated samples, and what G would learn from that. */

/** Share of them that D tells right, from 0 to 1; NaN for a critic, whose scores have no zero to be right or wrong by. */
export const discriminatorAccuracy = {
  from: "scores",
  quantity: "share",
  take({scoring: {real, fake}, evaluation: {loss}}) {
    if (!loss.realness) return Number.NaN;
    const aboveThreshold = (score: number) => score - loss.threshold;
    return accuracyOf(real.map(aboveThreshold), fake.map(aboveThreshold));
  },
  listed: true,
  kept: ["end"]
} as const satisfies Measure<"scores", number>;

/**
 * What D's loss says of the distance between data and generator; NaN where it says nothing. Minimax and non-saturating: a
 * lower estimate of their Jensen-Shannon divergence, in nats. The two Wasserstein losses: of the Wasserstein-1 distance,
 * which is the mean gap between the critic's scores divided by its Lipschitz constant (Arjovsky et al., arXiv:1701.07875,
 * equation 2), for which stands the steepest slope that is found between real and generated samples. With packing,
 * between packs.
 */
export const discriminatorEstimate = {
  from: "scores",
  quantity: "estimate",
  take({scoring: {real, fake, steepest}, evaluation: {loss}}) {
    const estimate = loss.estimate?.from(real, fake) ?? Number.NaN;
    return loss.estimate?.of === "wasserstein" ? estimate / steepest : estimate;
  },
  listed: true
} as const satisfies Measure<"scores", number>;

/** Mean norm of the gradient of G's loss at a generated sample, against D as it is and without noise. */
export const sampleGradientNorm = {
  from: "scores",
  quantity: "norm",
  take: ({scoring}) => scoring.sampleGradientNorm,
  listed: true,
  kept: ["end", "late", "greatest"]
} as const satisfies Measure<"scores", number>;

/**
 * Norm of the gradient of G's mean loss over those samples with respect to all parameters of G that train (of its
 * average, where that is what is shown). Unrolling and noise, which are G's while it trains, are left out here too.
 */
export const generatorGradientNorm = {
  from: "scores",
  quantity: "norm",
  take: ({scoring}) => scoring.generatorGradientNorm,
  listed: true,
  kept: ["end", "late", "greatest"]
} as const satisfies Measure<"scores", number>;
