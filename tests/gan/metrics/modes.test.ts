import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {createDistribution} from "../../../src/gan/distributions/index.js";
import {mixture} from "../../../src/gan/distributions/mixture.js";
import {measureModes} from "../../../src/gan/metrics/modes.js";
import {draw} from "../distributions/samples.js";
import {refuses} from "../refuses.js";

const ring = createDistribution({name: "ring", modes: 8, radius: 1, deviation: 0.01});
const grid = createDistribution({name: "grid", side: 5, spacing: 2, deviation: 0.05});
const line = mixture([-2, 0, 2].map((x) => ({centre: [x], deviation: 0.25, weight: 1}))).modes!;

describe("modes", () => {
  test.each([
    ["ring", ring, 8],
    ["grid", grid, 25]
  ])("a perfect sampler of the %s captures all, with 98.89 % high quality", (_, distribution, count) => {
    const samples = draw(distribution, 200_000, 1);
    const {captured, highQuality, shares, reverseKL} = measureModes(samples, distribution.modes!);
    expect(captured).toBe(count);
    // 4.5 standard errors.
    expect(Math.abs(highQuality - (1 - Math.exp(-4.5)))).toBeLessThan(0.0011);
    for (const share of shares) expect(Math.abs(share - highQuality / count)).toBeLessThan(0.0034);
    expect(reverseKL).toBeLessThan(0.0003);
  });

  test("all on one mode: reverse KL is log 8 and log 25", () => {
    const onRing = measureModes([0, 1, 0, 1, 0, 1], ring.modes!);
    expect(onRing).toMatchObject({captured: 1, highQuality: 1, shares: [0, 0, 1, 0, 0, 0, 0, 0]});
    expect(onRing.reverseKL).toBeCloseTo(Math.log(8), 14);
    expect(measureModes([0, 0], grid.modes!).reverseKL).toBeCloseTo(Math.log(25), 14);
  });

  test("counts by hand: shares are of all samples, reverse KL of the good ones", () => {
    const {captured, highQuality, shares, reverseKL} = measureModes([-2, -2.1, 0.5, 2, 9, 1], line);
    expect(captured).toBe(3);
    expect(highQuality).toBeCloseTo(4 / 6, 14);
    expect(shares).toEqual([2 / 6, 1 / 6, 1 / 6]);
    const expected = 0.5 * Math.log(0.5 * 3) + 2 * 0.25 * Math.log(0.25 * 3);
    expect(reverseKL).toBeCloseTo(expected, 14);
  });

  test("within 3 deviations includes the edge, and goes no further", () => {
    expect(measureModes([0.75], line).highQuality).toBe(1);
    expect(measureModes([0.7500001], line).highQuality).toBe(0);
  });

  test("the distance is Euclidean, not along each axis", () => {
    const one = mixture([{centre: [0, 0], deviation: 1, weight: 1}]).modes!;
    expect(measureModes([2.9, 2.9], one).highQuality).toBe(0);
    expect(measureModes([2.1, 2.1], one).highQuality).toBe(1);
  });

  test("each mode's own deviation counts, that of the nearest", () => {
    const {modes} = mixture([
      {centre: [0], deviation: 1, weight: 1},
      {centre: [10], deviation: 0.1, weight: 1}
    ]);
    expect(measureModes([2.9], modes!).shares).toEqual([1, 0]);
    expect(measureModes([9.6], modes!).highQuality).toBe(0);
    expect(measureModes([9.8], modes!).shares).toEqual([0, 1]);
  });

  test("ties go to the lower index", () => {
    const near = mixture([-1, 1].map((x) => ({centre: [x], deviation: 0.5, weight: 1}))).modes!;
    expect(measureModes([0, 0, 0], near).shares).toEqual([1, 0]);
  });

  test("NaN, infinity and points far off are bad samples that count", () => {
    for (const bad of [NaN, Infinity, -Infinity, 1e300, 1e6]) {
      const {captured, highQuality, shares} = measureModes([0, 0, bad, 0], grid.modes!);
      expect(captured).toBe(1);
      expect(highQuality).toBe(0.5);
      expect(shares[12]).toBe(0.5);
    }
  });

  test("no good sample: nothing captured, reverse KL undefined", () => {
    expect(measureModes([1, NaN], line)).toEqual({
      captured: 0,
      served: 0,
      approached: 1,
      highQuality: 0,
      shares: [0, 0, 0],
      reverseKL: NaN,
      // 1 is as near to the second mode as to the third; NaN is near none.
      leading: 1,
      leadingShare: 0.5
    });
  });

  test("an empty batch has no shares", () => {
    expect(measureModes([], line)).toEqual({
      captured: 0,
      served: 0,
      approached: 0,
      highQuality: NaN,
      shares: [NaN, NaN, NaN],
      reverseKL: NaN,
      leading: -1,
      leadingShare: NaN
    });
  });

  test("the leading mode is nearest to the most samples, good or not", () => {
    const {leading, leadingShare, captured} = measureModes([1.2, 1.1, 1.05, -2, -0.9], line);
    expect({leading, leadingShare, captured}).toEqual({leading: 2, leadingShare: 0.6, captured: 1});
  });

  test("uneven data: KL is to the data's own shares, so that a perfect generator scores best", () => {
    const centres = [[-0.8], [0.8]];
    const weighted = (weights: readonly number[]) =>
      mixture(centres.map((centre, k) => ({centre, deviation: 0.1, weight: weights[k]})));
    const {modes} = weighted([9, 1]);
    expect([...modes!.shares]).toEqual([0.9, 0.1]);
    const scored = (weights: readonly number[]) =>
      measureModes(draw(weighted(weights), 2500, 7), modes!).reverseKL;
    const rivals = [
      [1, 1],
      [1, 9],
      [99, 1],
      [7, 3],
      [1, 1e-9]
    ];
    expect(scored([9, 1])).toBeLessThan(0.002);
    for (const rival of rivals) expect(scored(rival)).toBeGreaterThan(10 * scored([9, 1]));
    // KL((1/2, 1/2) || (9/10, 1/10)), and all on the rarer mode.
    expect(measureModes([-0.8, 0.8], modes!).reverseKL).toBeCloseTo(
      0.5 * Math.log(5 / 9) + 0.5 * Math.log(5),
      12
    );
    expect(measureModes([0.8], modes!).reverseKL).toBeCloseTo(Math.log(10), 12);
  });

  test("one stray sample captures a mode, and does not serve it", () => {
    const {centres} = ring.heaps!;
    const on = (mode: number, count: number) =>
      Array.from({length: count}, () => [...centres.subarray(2 * mode, 2 * mode + 2)]).flat();
    const strays = [1, 2, 3, 4, 5, 6, 7].flatMap((mode) => on(mode, 1));
    const measured = measureModes([...on(0, 2493), ...strays], ring.modes!);
    expect(measured).toMatchObject({captured: 8, served: 1, approached: 1, highQuality: 1});
  });

  test("a mode is served from a quarter of its own share on, of all samples", () => {
    const {modes} = mixture([-1, 1].map((x) => ({centre: [x], deviation: 0.1, weight: x < 0 ? 9 : 1})));
    const some = (left: number, right: number, off: number) =>
      measureModes([...Array(left).fill(-1), ...Array(right).fill(1), ...Array(off).fill(-0.5)], modes!);
    // Of 1,000 samples a quarter of the shares are 225 and 25.
    expect(some(975, 25, 0)).toMatchObject({captured: 2, served: 2});
    expect(some(976, 24, 0)).toMatchObject({captured: 2, served: 1});
    expect(some(225, 25, 750)).toMatchObject({served: 2, approached: 2});
    expect(some(224, 25, 751)).toMatchObject({served: 1, approached: 2});
  });

  test.each([
    ["ring", ring],
    ["grid", grid],
    ["uneven mixture", mixture([-1, 1].map((x) => ({centre: [x], deviation: 0.1, weight: x < 0 ? 9 : 1})))]
  ])("a perfect sampler of the %s serves every mode, from whatever seed", (_, distribution) => {
    for (let seed = 1; seed <= 50; seed++)
      expect(measureModes(draw(distribution, 2500, seed), distribution.modes!).served).toBe(
        distribution.modes!.count
      );
  });

  test("half a point is refused", () => {
    expect(() => measureModes([1, 2, 3], ring.modes!)).toThrow(
      refuses("not-whole-rows", {quantity: "samples", length: 3, dimension: 2})
    );
  });

  test("for any samples: shares sum to the high quality, reverse KL between 0 and log K, order is irrelevant", () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: -3, max: 3}), {minLength: 1, maxLength: 60}), (samples) => {
        const measured = measureModes(samples, line);
        const total = measured.shares.reduce((sum, share) => sum + share, 0);
        expect(total).toBeCloseTo(measured.highQuality, 12);
        expect(measured.captured).toBe(measured.shares.filter((share) => share > 0).length);
        expect(measured.served).toBeLessThanOrEqual(Math.min(measured.captured, measured.approached));
        if (measured.captured > 0) {
          expect(measured.reverseKL).toBeGreaterThanOrEqual(0);
          expect(measured.reverseKL).toBeLessThanOrEqual(Math.log(3) + 1e-12);
        }
        expect(measureModes([...samples].reverse(), line)).toEqual(measured);
      }),
      {seed: 31, numRuns: 300}
    );
  });
});
