import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Extent} from "../../../src/gan/distributions/distribution.js";
import {createDistribution} from "../../../src/gan/distributions/index.js";
import {discriminatorAccuracy} from "../../../src/gan/metrics/accuracy.js";
import {countInCells} from "../../../src/gan/metrics/cells.js";
import {densestMass, densestMassOfUniform} from "../../../src/gan/metrics/densest-mass.js";
import {greatestRowNorm, meanRowNorm, norm} from "../../../src/gan/metrics/norm.js";
import {RandomStream} from "../../../src/gan/numbers/random.js";
import {draw} from "../distributions/samples.js";
import {refuses} from "../refuses.js";

describe("densestMass", () => {
  const extent = {low: [0, 0], high: [1, 1]};
  const grid = {extent, cells: 50};
  const line = {extent: {low: [0], high: [1]}, cells: 100};

  test("by hand: one of 100 cells is taken", () => {
    expect(densestMass([0.001, 0.002, 0.5, 0.7], line)).toBe(0.5);
  });

  test("the last cell is taken in part", () => {
    // 150 cells: the fullest and half of the next.
    expect(densestMass([0.001, 0.002, 0.5, 0.7], {...line, cells: 150})).toBe(0.625);
    // 50 cells: half of the fullest.
    expect(densestMass([0.001, 0.002, 0.5, 0.7], {...line, cells: 50})).toBe(0.25);
  });

  test("all in one place: 1; all outside or NaN: 0, and they count", () => {
    expect(densestMass(new Float32Array(200).fill(0.3), grid)).toBe(1);
    expect(densestMass([5, 5, NaN, 0.5], grid)).toBe(0);
    expect(densestMass([0.5, 0.5, 7, 7, 0.5, NaN, 0.5, 0.5], grid)).toBe(0.5);
    expect(densestMass([], grid)).toBeNaN();
  });

  test("a sample with as many points in each cell scores exactly 1 %", () => {
    const even = Array.from({length: 2500}, (_, i) => [(i % 50) / 50 + 0.01, Math.floor(i / 50) / 50 + 0.01]);
    expect(densestMass(even.flat(), grid)).toBeCloseTo(0.01, 14);
  });

  test("a uniform sample scores above 1 %, by the bias that densestMassOfUniform tells", () => {
    const floor = densestMassOfUniform(2500, grid, new RandomStream(1));
    // Poisson(1) in each cell: of 2,500 cells about 9.1 have 5 or more, 38.3 have 4: the best 25 hold 9.1 x 5.2 + 15.9 x 4.
    expect(Math.abs(floor - 0.0445)).toBeLessThan(0.003);
    expect(densestMassOfUniform(1_000_000, grid, new RandomStream(1), 1)).toBeLessThan(0.012);
    expect(densestMassOfUniform(2500, grid, new RandomStream(1))).toBe(floor);
  });

  test("a ring's perfect sample lies between a uniform and a collapsed one", () => {
    const ring = createDistribution({name: "ring", modes: 8, radius: 1, deviation: 0.01});
    const perfect = densestMass(draw(ring, 2500, 1), {extent: ring.extent, cells: 50});
    expect(perfect).toBeGreaterThan(0.7);
    expect(perfect).toBeLessThan(1);
  });

  test("the order of the samples is irrelevant, and a uniform one needs a size", () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 0, max: 1}), {minLength: 1}), (samples) => {
        expect(densestMass([...samples].reverse(), line)).toBe(densestMass(samples, line));
      }),
      {seed: 61, numRuns: 200}
    );
    expect(() => densestMassOfUniform(0, grid, new RandomStream(1))).toThrow(
      refuses("not-an-integer-in-range", {quantity: "sample-size", value: 0})
    );
    expect(() => densestMass([1], grid)).toThrow(
      refuses("not-whole-rows", {quantity: "samples", dimension: 2})
    );
  });
});

describe("countInCells", () => {
  const line = {extent: {low: [0], high: [1]}, cells: 4};
  const square = {extent: {low: [0, 0], high: [1, 1]}, cells: 2};

  test("the low edge belongs to the first cell, the high one to the last, inner ones to the upper cell", () => {
    expect([...countInCells([0, 0.24, 0.25, 0.5, 0.75, 1], line)]).toEqual([2, 1, 1, 2, 0]);
  });

  test("in the plane the first axis runs fastest", () => {
    expect([...countInCells([0.1, 0.1, 0.9, 0.1, 0.9, 0.2, 0.1, 0.9], square)]).toEqual([1, 2, 1, 0, 0]);
  });

  test("what lies outside, NaN among it, is counted after the cells", () => {
    expect([...countInCells([-0.1, 1.1, NaN, Infinity, 0.5], line)]).toEqual([0, 0, 1, 0, 4]);
    expect([...countInCells([0.5, NaN, 0.5, 7], square)]).toEqual([0, 0, 0, 0, 2]);
  });

  test("extents that cannot be cut, and more cells than memory allows, are refused", () => {
    const count =
      (extent: Extent, cells = 4) =>
      () =>
        countInCells([], {extent, cells});
    expect(count({low: [], high: []})).toThrow(refuses("not-an-integer-in-range", {quantity: "dimension"}));
    expect(count({low: [0, 0], high: [1]})).toThrow(refuses("extent-ends", {low: 2, high: 1}));
    expect(count({low: [1], high: [1]})).toThrow(refuses("extent-length", {axis: 0, low: 1, high: 1}));
    expect(count({low: [0], high: [Infinity]})).toThrow(refuses("extent-length", {high: Infinity}));
    for (const cells of [0, 2.5])
      expect(count({low: [0], high: [1]}, cells)).toThrow(
        refuses("not-an-integer-in-range", {quantity: "cells-along-an-axis", value: cells})
      );
    expect(count({low: [0, 0], high: [1, 1]}, 3000)).toThrow(
      refuses("too-many-cells", {cells: 3000, axes: 2, all: 9e6})
    );
  });
});

describe("discriminatorAccuracy", () => {
  test.each([
    ["all right", [1, 2], [-1, -0.1], 1],
    ["all wrong", [-1, -2], [1, 0.1], 0],
    ["undecided", [0, 0], [0, 0], 0.5],
    ["minus zero is zero", [-0], [-0], 0.5],
    ["three of four", [1, 2], [-1, 3], 0.75],
    ["a tie counts half", [1, 0], [-1, -1], 0.875],
    ["NaN is wrong", [NaN, 1], [NaN, -1], 0.5],
    ["infinity is decided", [Infinity], [-Infinity], 1],
    ["sizes differ: each score counts once", [1, 1, 1], [1], 0.75],
    ["one side empty", [], [-1, 1], 0.5],
    ["empty", [], [], NaN]
  ])("%s", (_, real, fake, expected) => {
    expect(discriminatorAccuracy(real, fake)).toBe(expected);
  });

  test("swapping sides and signs changes nothing", () => {
    const scores = fc.array(fc.double({noNaN: true}), {minLength: 1});
    fc.assert(
      fc.property(scores, scores, (real, fake) => {
        const negated = (x: number[]) => x.map((score) => -score);
        expect(discriminatorAccuracy(negated(fake), negated(real))).toBe(discriminatorAccuracy(real, fake));
        expect(discriminatorAccuracy(real, fake) + discriminatorAccuracy(negated(real), negated(fake))).toBe(
          1
        );
      }),
      {seed: 62, numRuns: 200}
    );
  });
});

describe("norms", () => {
  test("by hand", () => {
    expect(norm([3, 4])).toBe(5);
    expect(norm([])).toBe(0);
    expect(norm([1, NaN])).toBeNaN();
    expect(meanRowNorm([3, 4, 0, 0, 0, 1], 2)).toBe(2);
    expect(meanRowNorm([-2, 4], 1)).toBe(3);
    expect(meanRowNorm([], 2)).toBeNaN();
    expect(greatestRowNorm([3, 4, 0, 0, 0, 1], 2)).toBe(5);
    expect(greatestRowNorm([1, NaN], 1)).toBeNaN();
    expect(() => greatestRowNorm([1, 2, 3], 2)).toThrow(refuses("not-whole-rows", {quantity: "rows"}));
    expect(() => meanRowNorm([1, 2, 3], 2)).toThrow(refuses("not-whole-rows", {quantity: "rows"}));
  });

  test("32-bit numbers at their largest do not overflow", () => {
    const largest = 3.4028234663852886e38;
    expect(norm(new Float32Array(4).fill(largest))).toBe(2 * largest);
  });
});
