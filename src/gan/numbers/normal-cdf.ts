import {exp} from "./portable-math.js";

const TWO_OVER_SQRT_PI = 1.1283791670955126;

/** Where the continued fraction takes over from the series. */
const TURN = 2.5;

/**
 * The complementary error function, 1 - erf(x): from 2 down to 0, with a relative error below 1e-12 down to 1e-300.
 * The same bits in every engine.
 */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x < 0) return 2 - erfc(-x);
  if (x < TURN) return 1 - erfSeries(x);
  if (x > 27.3) return 0;
  return erfcFraction(x);
}

/** Probability that a standard normal variable is at most x. */
export function normalCDF(x: number): number {
  return 0.5 * erfc(-x * Math.SQRT1_2);
}

/**
 * For 0 <= x <= 2.5. Abramowitz and Stegun 7.1.6, 2 / sqrt(pi) e^(-x^2) times the sum of 2^n x^(2n+1) / (2n+1)!!: all
 * terms are positive, so that none cancel.
 */
function erfSeries(x: number): number {
  const q = 2 * x * x;
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= q / (2 * n + 1);
    sum += term;
  }
  return TWO_OVER_SQRT_PI * exp(-x * x) * sum;
}

/**
 * For x >= 2.5. Abramowitz and Stegun 7.1.14, e^(-x^2) / sqrt(pi) times 1 / (x + (1/2) / (x + 1 / (x + (3/2) / (x +
 * ...)))), from the 60th level outwards, where what is left out is below 1e-16.
 */
function erfcFraction(x: number): number {
  let tail = x;
  for (let n = 60; n >= 1; n--) tail = x + n / 2 / tail;
  return (0.5 * TWO_OVER_SQRT_PI * exp(-x * x)) / tail;
}
