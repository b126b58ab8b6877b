import {exp, log, sigmoid, softplus, tanh} from "../../numbers/portable-math.js";
import type {Expression, FunctionName, Makers} from "./expression.js";

/** A function of the language in which prices are written. */
export interface LanguageFunction {
  /** How many arguments it takes. */
  readonly takes: 1 | 2;
  value(...of: number[]): number;
  /** Its derivative along a change of its arguments, by their derivatives. */
  slope(of: readonly Expression[], by: readonly Expression[], make: Makers): Expression;
  /** It comes of differentiating; nobody writes it. */
  readonly isDerived?: true;
}

/**
 * Every function by its name, computed by portable arithmetic. Where a slope jumps, as a maximum's does, it is the one of the
 * first argument at the jump itself, and that of an absolute value is 0.
 */
export const functions: Readonly<Record<FunctionName, LanguageFunction>> = {
  exp: {
    takes: 1,
    value: exp,
    slope: ([u], [du], {product, call}) => product(call("exp", u), du)
  },
  log: {
    takes: 1,
    value: log,
    slope: ([u], [du], {quotient}) => quotient(du, u)
  },
  abs: {
    takes: 1,
    value: Math.abs,
    slope: ([u], [du], {product, call}) => product(call("sign", u), du)
  },
  min: {
    takes: 2,
    value: Math.min,
    slope: ([a, b], [da, db], {either}) => either(a, b, db, da)
  },
  max: {
    takes: 2,
    value: Math.max,
    slope: ([a, b], [da, db], {either}) => either(b, a, db, da)
  },
  sigmoid: {
    takes: 1,
    value: sigmoid,
    slope: ([u], [du], {product, call, minus}) =>
      product(product(call("sigmoid", u), call("sigmoid", minus(u))), du)
  },
  softplus: {
    takes: 1,
    value: softplus,
    slope: ([u], [du], {product, call}) => product(call("sigmoid", u), du)
  },
  tanh: {
    takes: 1,
    value: tanh,
    slope: ([u], [du], {product, call, difference, power, number}) =>
      product(difference(number(1), power(call("tanh", u), number(2))), du)
  },
  sign: {
    takes: 1,
    value: (u) => (u > 0 ? 1 : u < 0 ? -1 : 0),
    slope: (_, __, {number}) => number(0),
    isDerived: true
  }
};

/** Those that a reader may write. */
export const writable = (Object.keys(functions) as FunctionName[]).filter(
  (name) => !functions[name].isDerived
);

/** What exponents are worked out by multiplying, so that the base may be negative. */
const LARGEST_EXPONENT = 1024;

/**
 * base to the power of an exponent, with the same bits everywhere: by multiplying for an integer, else through the logarithm.
 * NaN for an exponent that is no integer and a base below 0.
 */
export function power(base: number, exponent: number): number {
  if (Number.isInteger(exponent) && Math.abs(exponent) <= LARGEST_EXPONENT) {
    let result = 1;
    let factor = base;
    for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2 === 1) result *= factor;
      factor *= factor;
    }
    return exponent < 0 ? 1 / result : result;
  }
  if (base === 0) return exponent > 0 ? 0 : exponent < 0 ? Infinity : NaN;
  return exp(exponent * log(base));
}
