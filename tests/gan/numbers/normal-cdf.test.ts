import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {erfc, normalCDF} from "../../../src/gan/numbers/normal-cdf.js";

/** x, erf(x), erfc(x), from Python's math module (the C library's). */
const table: [number, number, number][] = [
  [1e-10, 1.1283791670955126e-10, 0.999999999887162],
  [0.1, 0.1124629160182849, 0.8875370839817152],
  [0.5, 0.5204998778130465, 0.4795001221869535],
  [1, 0.8427007929497149, 0.15729920705028513],
  [1.5, 0.9661051464753108, 0.033894853524689274],
  [2, 0.9953222650189527, 0.004677734981047265],
  [2.4999, 0.9995928300996666, 0.0004071699003334514],
  [2.5, 0.999593047982555, 0.0004069520174449589],
  [3, 0.9999779095030014, 2.2090496998585438e-5],
  [4, 0.9999999845827421, 1.541725790028002e-8],
  [5, 0.9999999999984626, 1.5374597944280351e-12],
  [8, 1, 1.1224297172982928e-29],
  [10, 1, 2.088487583762545e-45],
  [20, 1, 5.3958656116079005e-176],
  [26, 1, 5.663192408856143e-296]
];

describe("complementary error function", () => {
  test.each(table)("at %d, and mirrored", (x, erf, expected) => {
    expect(Math.abs(erfc(x) / expected - 1)).toBeLessThan(1e-12);
    expect(Math.abs(erfc(-x) - (1 + erf))).toBeLessThan(1e-14);
  });

  test("at the ends", () => {
    expect([erfc(0), erfc(Infinity), erfc(-Infinity)]).toEqual([1, 0, 2]);
    expect([erfc(NaN), normalCDF(NaN)]).toEqual([NaN, NaN]);
  });
});

describe("normalCDF", () => {
  test("known quantiles", () => {
    expect(normalCDF(0)).toBe(0.5);
    expect(normalCDF(1.959963984540054)).toBeCloseTo(0.975, 14);
    expect(normalCDF(-1)).toBeCloseTo(0.15865525393145707, 14);
  });

  test("rises, and mirrors about 0", () => {
    fc.assert(
      fc.property(
        fc.double({min: -12, max: 12, noNaN: true}),
        fc.double({min: 1e-6, max: 3, noNaN: true}),
        (x, step) => {
          expect(normalCDF(x + step)).toBeGreaterThanOrEqual(normalCDF(x));
          expect(normalCDF(x) + normalCDF(-x)).toBeCloseTo(1, 14);
        }
      ),
      {seed: 71, numRuns: 1000}
    );
  });
});
