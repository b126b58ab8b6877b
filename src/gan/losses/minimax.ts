import {sigmoid} from "../numbers/portable-math.js";
import type {LossOfScores} from "./loss.js";
import {combination, meanOf, minusLogFake, minusLogReal} from "./score-functions.js";

/**
 * The original game: D's cross-entropy, which G maximises. G minimises log(1 - sigma(s)), whose derivative -sigma(s) fades
 * where D is sure that a sample is fake (hence "saturating"). Against the best D it is 2 JS - log 4.
 * Goodfellow et al., "Generative adversarial nets", NeurIPS 2014 (arXiv:1406.2661), equation 1.
 */
export function minimax(): LossOfScores {
  return {
    onReal: minusLogReal,
    onFake: minusLogFake,
    forGenerator: combination(-1, minusLogFake, 0, minusLogFake),
    threshold: 0,
    realness: sigmoid,
    onRealWithTarget: (target) => combination(target, minusLogReal, 1 - target, minusLogFake),
    estimate: {of: "jensen-shannon", from: jensenShannonEstimate}
  };
}

/**
 * log 2 + (mean log sigma(s on real) + mean log(1 - sigma(s on generated))) / 2, in nats: for the best D the
 * Jensen-Shannon divergence of data and generator, for any other D less. Goodfellow et al., section 4.1. At most log 2;
 * below 0 for a D that is worse than one that always says 1/2. On the samples D was trained on it can exceed the truth.
 */
function jensenShannonEstimate(real: ArrayLike<number>, fake: ArrayLike<number>): number {
  return Math.LN2 - (meanOf(minusLogReal, real) + meanOf(minusLogFake, fake)) / 2;
}
