import type {Loss} from "./loss.js";
import {clampToUnit, hinge, linear} from "./score-functions.js";

/**
 * D is charged only within the margin: max(0, 1 - s) on real, max(0, 1 + s) on generated samples; G minimises -s.
 * Lim and Ye, "Geometric GAN" (arXiv:1705.02894); Miyato et al., ICLR 2018 (arXiv:1802.05957), equations 16 and 17.
 */
export function hingeLoss(): Loss {
  return {
    onReal: hinge(-1),
    onFake: hinge(1),
    forGenerator: linear(-1),
    threshold: 0,
    // Beyond the margin, from -1 to 1, D is charged nothing: there it is as sure as it needs to be.
    realness: (score) => clampToUnit((score + 1) / 2)
  };
}
