import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {createDistribution} from "../../../src/gan/distributions/index.js";
import {mixture} from "../../../src/gan/distributions/mixture.js";
import {jensenShannon1D} from "../../../src/gan/divergences/jensen-shannon-1d.js";
import {jensenShannon, jensenShannonFloor} from "../../../src/gan/metrics/jensen-shannon.js";
import {RandomStream} from "../../../src/gan/numbers/random.js";
import {draw} from "../distributions/samples.js";

const unit = {extent: {low: [0], high: [1]}, cells: 10};
const square = {extent: {low: [0, 0], high: [1, 1]}, cells: 4};
const samples = fc.array(fc.double({min: -0.2, max: 1.2}), {minLength: 1, maxLength: 40});

describe("jensenShannon", () => {
  test("closed form: shares (1, 0) and (1/2, 1/2)", () => {
    const expected = 0.5 * Math.log(4 / 3) + 0.5 * (0.5 * Math.log(2 / 3) + 0.5 * Math.log(2));
    expect(jensenShannon([0.05], [0.05, 0.95], unit)).toBeCloseTo(expected, 14);
  });

  test("no cell in common: log 2; the same cells: 0", () => {
    expect(jensenShannon([0.05, 0.15], [0.25, 0.35, 0.95], unit)).toBeCloseTo(Math.LN2, 14);
    expect(jensenShannon([0.01, 0.15], [0.19, 0.05, 0.02, 0.11], unit)).toBe(0);
  });

  test("cells are where they should be in the plane", () => {
    expect(jensenShannon([0.1, 0.9], [0.9, 0.1], square)).toBe(Math.LN2);
    expect(jensenShannon([0.26, 0.74], [0.49, 0.51], square)).toBe(0);
    expect(jensenShannon([0.26, 0.74], [0.26, 0.76], square)).toBe(Math.LN2);
  });

  test("edges: the low one belongs to the first cell, the high one to the last, inner ones to the upper cell", () => {
    expect(jensenShannon([0], [0.05], unit)).toBe(0);
    expect(jensenShannon([1], [0.95], unit)).toBe(0);
    expect(jensenShannon([0.5], [0.55], unit)).toBe(0);
    expect(jensenShannon([0.5], [0.45], unit)).toBe(Math.LN2);
  });

  test("everything outside, NaN among it, is one more cell and counts", () => {
    expect(jensenShannon([-5], [0.05], unit)).toBe(Math.LN2);
    expect(jensenShannon([NaN, -1], [Infinity, 1e9], unit)).toBe(0);
    expect(jensenShannon([0.05, NaN], [0.05, 0.05], unit)).toBeGreaterThan(0.1);
    expect(jensenShannon([0.5, NaN], [0.5, 7], square)).toBe(0);
  });

  test("empty samples have no divergence", () => {
    expect(jensenShannon([], [0.5], unit)).toBeNaN();
    expect(jensenShannon([0.5], [], unit)).toBeNaN();
  });

  test("is symmetric to the bit, between 0 and log 2, and 0 against itself", () => {
    fc.assert(
      fc.property(samples, samples, (a, b) => {
        const divergence = jensenShannon(a, b, unit);
        expect(divergence).toBe(jensenShannon(b, a, unit));
        expect(divergence).toBeGreaterThanOrEqual(0);
        expect(divergence).toBeLessThanOrEqual(Math.LN2);
        expect(jensenShannon(a, a, unit)).toBe(0);
        expect(jensenShannon(a, [...a, ...a].reverse(), unit)).toBeLessThan(1e-15);
      }),
      {seed: 41, numRuns: 300}
    );
  });

  test("its root is a metric: triangle inequality (Endres and Schindelin, 2003)", () => {
    fc.assert(
      fc.property(samples, samples, samples, (a, b, c) => {
        const distance = (x: number[], y: number[]) => Math.sqrt(jensenShannon(x, y, unit));
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-7);
      }),
      {seed: 42, numRuns: 300}
    );
  });

  test("on large samples and fine cells it comes near the exact value", () => {
    const p = [{centre: [-0.5], deviation: 1, weight: 1}];
    const q = [{centre: [1], deviation: 0.7, weight: 1}];
    const grid = {extent: {low: [-6], high: [6]}, cells: 100};
    const estimate = jensenShannon(draw(mixture(p), 200_000, 1), draw(mixture(q), 200_000, 2), grid);
    expect(Math.abs(estimate - jensenShannon1D(p, q))).toBeLessThan(0.003);
  });

  test("refuses what it cannot cut into cells", () => {
    const cut = (low: number[], high: number[], cells: number) => () =>
      jensenShannon([0.5, 0.5], [0.5, 0.5], {extent: {low, high}, cells});
    expect(cut([0], [0], 4)).toThrow(/from 0 to 0/);
    expect(cut([0], [Infinity], 4)).toThrow(RangeError);
    expect(cut([0], [1, 1], 4)).toThrow(/1 and 2/);
    expect(cut([0], [1], 0)).toThrow(/integer from 1/);
    expect(cut([0, 0], [1, 1], 3000)).toThrow(/9000000 cells/);
  });
});

describe("jensenShannonFloor", () => {
  const ring = createDistribution({name: "ring", modes: 8, radius: 1, deviation: 0.01});
  const floor = (size: number) =>
    jensenShannonFloor(ring, size, {extent: ring.extent, cells: 50}, new RandomStream(6));

  test("is what two perfect samples score: above 0, falling with their size", () => {
    expect(floor(100)).toBeGreaterThan(floor(1000));
    expect(floor(1000)).toBeGreaterThan(floor(10_000));
    expect(floor(10_000)).toBeGreaterThan(0);
    const grid = {extent: ring.extent, cells: 50};
    let score = 0;
    for (let i = 0; i < 20; i++)
      score += jensenShannon(draw(ring, 1000, 100 + i), draw(ring, 1000, 200 + i), grid) / 20;
    // One score varies by a quarter of itself; the two means by a tenth together.
    expect(Math.abs(score / floor(1000) - 1)).toBeLessThan(0.4);
  });

  test("for two cells it is the known bias, 1 / (4 size)", () => {
    const coin = createDistribution({name: "points", coordinates: [0, 1], dimension: 1});
    const grid = {extent: {low: [0], high: [1]}, cells: 2};
    // JS is near (p - q)^2 / 2 there, and the variance of p - q is 2 / (4 size).
    const mean = jensenShannonFloor(coin, 500, grid, new RandomStream(7), 1000);
    expect(mean * 500).toBeGreaterThan(0.2);
    expect(mean * 500).toBeLessThan(0.3);
  });

  test("refuses sizes and repetitions out of range", () => {
    const grid = {extent: ring.extent, cells: 5};
    expect(() => jensenShannonFloor(ring, 0, grid, new RandomStream(1))).toThrow(/size of the samples is 0/);
    expect(() => jensenShannonFloor(ring, 1, grid, new RandomStream(1), 0)).toThrow(/repetitions is 0/);
  });
});
