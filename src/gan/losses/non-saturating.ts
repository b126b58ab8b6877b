import type {LossOfScores} from "./loss.js";
import {minimax} from "./minimax.js";
import {minusLogReal} from "./score-functions.js";

/**
 * D as in the minimax game; G minimises -log sigma(s) instead, whose derivative is largest where D is sure that a sample is
 * fake. Goodfellow et al., NeurIPS 2014 (arXiv:1406.2661), end of section 3.
 */
export function nonSaturating(): LossOfScores {
  return {...minimax(), forGenerator: minusLogReal};
}
