import type {PairFunction, Terms} from "../losses/loss.js";

/** D's loss on scores by themselves, as a function of pairs: the sum of its two terms. */
export function sumOf({onReal, onFake}: Pick<Terms, "onReal" | "onFake">): PairFunction {
  return {
    value: (real, fake) => onReal.value(real) + onFake.value(fake),
    byReal: (real) => onReal.derivative(real),
    byFake: (_real, fake) => onFake.derivative(fake)
  };
}

/**
 * The slope of D's loss, a mean over pairs, at each score.
 *
 * @param scores of real packs, and then of as many generated ones
 */
export function fillSlopes(loss: PairFunction, scores: Float32Array, into: Float32Array): void {
  const half = scores.length / 2;
  for (let i = 0; i < half; i++) {
    into[i] = loss.byReal(scores[i], scores[half + i]) / half;
    into[half + i] = loss.byFake(scores[i], scores[half + i]) / half;
  }
}
