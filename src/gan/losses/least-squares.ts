import type {Loss} from "./loss.js";
import {clampToUnit, squaredDistance} from "./score-functions.js";

/**
 * D's scores are drawn to 1 on real and to 0 on generated samples, G draws its own to 1, by half the squared distance.
 * Mao et al., "Least squares generative adversarial networks", ICCV 2017 (arXiv:1611.04076), equation 9.
 */
export function leastSquares(): Loss {
  return {
    onReal: squaredDistance(0.5, 1),
    onFake: squaredDistance(0.5, 0),
    forGenerator: squaredDistance(0.5, 1),
    threshold: 0.5,
    // The scores are drawn to 0 and 1, but nothing keeps them between.
    realness: clampToUnit,
    onRealWithTarget: (target) => squaredDistance(0.5, target)
  };
}
