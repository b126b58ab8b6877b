import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {exp, log, log1p, sigmoid, sinCos, softplus, tanh} from "../../../src/gan/numbers/portable-math.js";

const runs = {seed: 1701, numRuns: 20_000};

/** Distance to the engine's own function, relative to it. */
function relativeError(actual: number, expected: number): number {
  return actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);
}

function range(min: number, max: number) {
  return fc.double({min, max, noNaN: true});
}

/** Name, function, the engine's, range, and the largest relative error: 2 or 3 units in the last place. */
const cases: [string, (x: number) => number, (x: number) => number, number, number, number][] = [
  ["exp", exp, Math.exp, -707, 709, 4.45e-16],
  ["exp near 0", exp, Math.exp, -1, 1, 4.45e-16],
  ["log", log, Math.log, 1e-320, 1e308, 4.45e-16],
  ["log near 1", log, Math.log, 0.4, 2.5, 4.45e-16],
  ["log1p", log1p, Math.log1p, -0.999, 10, 6e-16],
  ["tanh", tanh, Math.tanh, -25, 25, 6e-16],
  ["tanh near 0", tanh, Math.tanh, -0.5, 0.5, 6e-16],
  [
    "sigmoid",
    sigmoid,
    (x) => (x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x))),
    -700,
    40,
    4.45e-16
  ],
  ["softplus", softplus, (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))), -700, 700, 4.45e-16]
];

describe("portable functions agree with the engine's to 2 units in the last place, log1p and tanh to 3", () => {
  for (const [name, portable, native, min, max, bound] of cases) {
    test(name, () => {
      fc.assert(
        fc.property(range(min, max), (x) => relativeError(portable(x), native(x)) <= bound),
        runs
      );
      // fast-check favours tiny and huge numbers; the steps make sure that the middle is seen too.
      for (let i = 0; i <= 20_000; i++) {
        const x = min + ((max - min) * i) / 20_000;
        expect(relativeError(portable(x), native(x)), `${name}(${x})`).toBeLessThanOrEqual(bound);
      }
    });
  }

  test("sin and cos, absolutely, to 3e-16 within 100 radians", () => {
    for (let i = -20_000; i <= 20_000; i++) {
      const x = i / 200;
      const {sin, cos} = sinCos(x);
      expect(Math.abs(sin - Math.sin(x)), `sin(${x})`).toBeLessThan(3e-16);
      expect(Math.abs(cos - Math.cos(x)), `cos(${x})`).toBeLessThan(3e-16);
    }
  });
});

describe("portable functions at the edges", () => {
  test("exp", () => {
    expect(exp(0)).toBe(1);
    expect(exp(710)).toBe(Infinity);
    expect(exp(-709)).toBe(0);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(NaN)).toBeNaN();
  });
  test("log", () => {
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(-Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(NaN)).toBeNaN();
    expect(log(Infinity)).toBe(Infinity);
    expect(relativeError(log(5e-324), Math.log(5e-324))).toBeLessThan(4.45e-16);
  });
  test("softplus and sigmoid neither overflow nor lose small values", () => {
    expect(softplus(1e4)).toBe(1e4);
    expect(softplus(-Infinity)).toBe(0);
    expect(softplus(Infinity)).toBe(Infinity);
    expect(sigmoid(-Infinity)).toBe(0);
    expect(sigmoid(Infinity)).toBe(1);
    expect(softplus(0)).toBe(Math.LN2);
  });
  test("NaN passes through", () => {
    for (const f of [exp, log, log1p, softplus, sigmoid, tanh]) expect(f(NaN)).toBeNaN();
    expect(sinCos(NaN)).toEqual({sin: NaN, cos: NaN});
  });
  test("tanh is odd", () => {
    fc.assert(
      fc.property(range(-30, 30), (x) => Math.abs(tanh(-x) + tanh(x)) <= 2.3e-16),
      runs
    );
  });
});
