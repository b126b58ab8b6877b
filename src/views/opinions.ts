import type {Loss} from "../gan/losses/loss.js";

/**
 * What D's scores say, from 0 (generated) to 1 (real). The loss knows; a critic's scores have no zero and only compare:
 * they are placed between the lowest and the highest of the picture.
 */
export function opinions(scores: Float32Array, {realness}: Pick<Loss, "realness">): Float64Array {
  if (realness) return Float64Array.from(scores, realness);
  const low = scores.reduce((a, b) => Math.min(a, b), Infinity);
  const span = scores.reduce((a, b) => Math.max(a, b), -Infinity) - low || 1;
  return Float64Array.from(scores, (score) => (score - low) / span);
}
