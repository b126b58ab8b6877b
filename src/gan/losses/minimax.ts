import type {Loss} from "./loss.js";
import {combination, minusLogFake, minusLogReal} from "./score-functions.js";

export interface MinimaxSpecification {
  readonly name: "minimax";
}

/**
 * The original game: D's cross-entropy, which G maximises. G minimises log(1 - sigma(s)), whose slope -sigma(s) fades
 * where D is sure that a sample is fake (hence "saturating"). Against the best D it is 2 JS - log 4.
 * Goodfellow et al., "Generative adversarial nets", NeurIPS 2014 (arXiv:1406.2661), equation 1.
 */
export function minimax(): Loss {
  return {
    onReal: minusLogReal,
    onFake: minusLogFake,
    forGenerator: combination(-1, minusLogFake, 0, minusLogFake),
    threshold: 0,
    onRealWithTarget: (target) => combination(target, minusLogReal, 1 - target, minusLogFake)
  };
}
