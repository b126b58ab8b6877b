import {sigmoid, softplus} from "../numbers/portable-math.js";
import type {PairFunction, ScoreFunction} from "./loss.js";

/** a s + b. */
export function linear(a: number, b = 0): ScoreFunction {
  return {value: (s) => a * s + b, derivative: () => a, secondDerivative: () => 0};
}

/** a (s - target)^2. */
export function squaredDistance(a: number, target: number): ScoreFunction {
  return {
    value: (s) => a * (s - target) * (s - target),
    derivative: (s) => 2 * a * (s - target),
    secondDerivative: () => 2 * a
  };
}

/** -log sigma(s): what taking s for fake costs where it is real. */
export const minusLogReal: ScoreFunction = {
  value: (s) => softplus(-s),
  derivative: (s) => -sigmoid(-s),
  secondDerivative: (s) => sigmoid(s) * sigmoid(-s)
};

/** -log(1 - sigma(s)): what taking s for real costs where it is fake. */
export const minusLogFake: ScoreFunction = {
  value: (s) => softplus(s),
  derivative: (s) => sigmoid(s),
  secondDerivative: (s) => sigmoid(s) * sigmoid(-s)
};

/** max(0, 1 + sign s). */
export function hinge(sign: 1 | -1): ScoreFunction {
  return {
    value: (s) => Math.max(0, 1 + sign * s),
    derivative: (s) => (1 + sign * s > 0 ? sign : 0),
    secondDerivative: () => 0
  };
}

/** a f + b g. */
export function combination(a: number, f: ScoreFunction, b: number, g: ScoreFunction): ScoreFunction {
  return {
    value: (s) => a * f.value(s) + b * g.value(s),
    derivative: (s) => a * f.derivative(s) + b * g.derivative(s),
    secondDerivative: (s) => a * f.secondDerivative(s) + b * g.secondDerivative(s)
  };
}

/** 0 below 0, 1 above 1, and the number itself between. */
export function clampToUnit(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** The mean of f over some scores; NaN of none. */
export function meanOf(f: Pick<ScoreFunction, "value">, scores: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += f.value(scores[i]);
  return sum / scores.length;
}

/** The mean of f over pairs of scores, as many of either kind; NaN of none. */
export function meanOfPairs(
  f: Pick<PairFunction, "value">,
  real: ArrayLike<number>,
  fake: ArrayLike<number>
): number {
  let sum = 0;
  for (let i = 0; i < real.length; i++) sum += f.value(real[i], fake[i]);
  return sum / real.length;
}

/**
 * mean s on real - mean s on generated samples: for the best critic with Lipschitz constant K, K times the
 * Wasserstein-1 distance of data and generator, for any other such critic less. Arjovsky, Chintala and Bottou, ICML 2017
 * (arXiv:1701.07875), equation 2.
 */
export function scoreGap(real: ArrayLike<number>, fake: ArrayLike<number>): number {
  const score = {value: (s: number) => s};
  return meanOf(score, real) - meanOf(score, fake);
}
