import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {createDistribution} from "../../../src/gan/distributions/index.js";
import {slicedWasserstein} from "../../../src/gan/metrics/sliced-wasserstein.js";
import {MOST_ASSIGNED, wasserstein} from "../../../src/gan/metrics/wasserstein.js";
import {wassersteinOnALine} from "../../../src/gan/metrics/wasserstein-on-a-line.js";
import {RandomStream} from "../../../src/gan/numbers/random.js";
import {draw} from "../distributions/samples.js";

const coordinate = fc.oneof(
  fc.double({min: -10, max: 10, noNaN: true}),
  // Whole numbers make ties.
  fc.integer({min: -2, max: 2})
);
const points = (count: number) => fc.array(coordinate, {minLength: 2 * count, maxLength: 2 * count});
/** Three samples of one size. */
const several = (most: number) =>
  fc.integer({min: 1, max: most}).chain((count) => fc.tuple(points(count), points(count), points(count)));
const runs = {seed: 51, numRuns: 300};

/** The cheapest of all assignments, by trying all. */
function bruteForce(a: number[], b: number[], dimension: number): number {
  const size = a.length / dimension;
  const distance = (i: number, j: number) =>
    Math.hypot(...Array.from({length: dimension}, (_, k) => a[i * dimension + k] - b[j * dimension + k]));
  const cheapest = (row: number, free: number[]): number =>
    row === size
      ? 0
      : Math.min(
          ...free.map(
            (j) =>
              distance(row, j) +
              cheapest(
                row + 1,
                free.filter((k) => k !== j)
              )
          )
        );
  return cheapest(0, [...Array(size).keys()]) / size;
}

describe("wasserstein on the line", () => {
  test("by hand, sizes equal and not", () => {
    expect(wassersteinOnALine([0, 1, 3], [5, 6, 8])).toBe(5);
    expect(wassersteinOnALine([3, 0, 1], [1, 3, 0])).toBe(0);
    expect(wassersteinOnALine([0], [0, 1])).toBe(0.5);
    expect(wassersteinOnALine([0, 2], [0, 1, 2])).toBeCloseTo(1 / 3, 15);
    expect(wasserstein([0], [0, 1], 1)).toBe(0.5);
  });

  test("a sample repeated is the same distribution", () => {
    fc.assert(
      fc.property(fc.array(coordinate, {minLength: 1}), fc.array(coordinate, {minLength: 1}), (a, b) => {
        expect(wassersteinOnALine(a, [...a, ...a, ...a])).toBe(0);
        expect(wassersteinOnALine([...a, ...a], b)).toBeCloseTo(wassersteinOnALine(a, b), 10);
        expect(wassersteinOnALine(a, b)).toBeCloseTo(wassersteinOnALine(b, a), 12);
      }),
      runs
    );
  });

  test("empty, NaN and infinite samples have no distance", () => {
    for (const bad of [[], [NaN, 1], [1, Infinity], [-Infinity, 1]]) {
      expect(wassersteinOnALine(bad, [1, 2])).toBeNaN();
      expect(wassersteinOnALine([1, 2], bad)).toBeNaN();
    }
  });
});

describe("wasserstein by assignment", () => {
  test("agrees with brute force on up to 7 points, ties included", () => {
    fc.assert(
      fc.property(several(7), ([a, b]) => {
        expect(wasserstein(a, b, 2)).toBeCloseTo(bruteForce(a, b, 2), 10);
      }),
      runs
    );
  });

  test("agrees with brute force in 3 dimensions", () => {
    const triples = fc.array(coordinate, {minLength: 15, maxLength: 15});
    fc.assert(
      fc.property(triples, triples, (a, b) => {
        expect(wasserstein(a, b, 3)).toBeCloseTo(bruteForce(a, b, 3), 10);
      }),
      {seed: 52, numRuns: 100}
    );
  });

  test("agrees with sorting where all points lie on a line, up to 512 of them", () => {
    for (const size of [1, 2, 17, 100, MOST_ASSIGNED]) {
      const random = new RandomStream(size);
      const a = Array.from({length: size}, () => random.normal());
      const b = Array.from({length: size}, () => 0.3 + 2 * random.normal());
      const inPlane = (x: number[]) => x.flatMap((t) => [0.6 * t, 0.8 * t]);
      expect(wasserstein(inPlane(a), inPlane(b), 2)).toBeCloseTo(wassersteinOnALine(a, b), 10);
    }
  });

  test("shifting by s moves it by |s| where the samples are equal, and by at most |s| elsewhere", () => {
    fc.assert(
      fc.property(several(12), coordinate, coordinate, ([a, b], x, y) => {
        const shifted = (samples: number[]) => samples.map((value, i) => value + (i % 2 === 0 ? x : y));
        expect(wasserstein(a, shifted(a), 2)).toBeCloseTo(Math.hypot(x, y), 9);
        expect(wasserstein(shifted(a), shifted(b), 2)).toBeCloseTo(wasserstein(a, b, 2), 9);
        expect(Math.abs(wasserstein(a, shifted(b), 2) - wasserstein(a, b, 2))).toBeLessThanOrEqual(
          Math.hypot(x, y) + 1e-9
        );
      }),
      runs
    );
  });

  test("is a metric and scales with the data", () => {
    fc.assert(
      fc.property(several(12), fc.double({min: 0.01, max: 100, noNaN: true}), ([a, b, c], scale) => {
        const ab = wasserstein(a, b, 2);
        expect(ab).toBeCloseTo(wasserstein(b, a, 2), 10);
        expect(wasserstein(a, a, 2)).toBe(0);
        expect(wasserstein(a, c, 2)).toBeLessThanOrEqual(ab + wasserstein(b, c, 2) + 1e-9);
        const scaled = (x: number[]) => x.map((value) => scale * value);
        expect(wasserstein(scaled(a), scaled(b), 2) / scale).toBeCloseTo(ab, 9);
      }),
      runs
    );
  });

  test("512 points: shifted far, collapsed onto one mode, all in one place", () => {
    const ring = createDistribution({name: "ring", modes: 8, radius: 1, deviation: 0.01});
    const samples = draw(ring, 512, 1);
    expect(
      wasserstein(
        samples,
        samples.map((x) => x + 300),
        2
      )
    ).toBeCloseTo(300 * Math.SQRT2, 3);
    const place = samples.map((_, i) => (i % 2 === 0 ? 1 : 0));
    const toPlace = samples.reduce(
      (sum, x, i) => (i % 2 === 0 ? sum + Math.hypot(x - 1, samples[i + 1]) / 512 : sum),
      0
    );
    expect(wasserstein(samples, place, 2)).toBeCloseTo(toPlace, 10);
    const mode = createDistribution({
      name: "mixture",
      components: [{centre: [1, 0], deviation: 0.01, weight: 1}]
    });
    expect(Math.abs(wasserstein(samples, draw(mode, 512, 2), 2) - toPlace)).toBeLessThan(0.03);
  });

  test("512 points take well under a second", () => {
    const normal = createDistribution({
      name: "mixture",
      components: [{centre: [0, 0], deviation: 1, weight: 1}]
    });
    const [a, b] = [draw(normal, 512, 1), draw(normal, 512, 2)];
    wasserstein(a, b, 2);
    const start = performance.now();
    wasserstein(a, b, 2);
    // About 40 ms on the machine where this was written; the slack is for busy ones.
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("empty, NaN and infinite samples have no distance; sizes that differ or are too large are refused", () => {
    expect(wasserstein([], [], 2)).toBeNaN();
    expect(wasserstein([0, NaN], [1, 1], 2)).toBeNaN();
    expect(wasserstein([0, 0], [1, Infinity], 2)).toBeNaN();
    expect(() => wasserstein([0, 0], [1, 1, 2, 2], 2)).toThrow(/1 and 2 points/);
    expect(() => wasserstein(new Float32Array(1026), new Float32Array(1026), 2)).toThrow(
      /513 .* at most 512/
    );
    expect(() => wasserstein([0], [1], 2)).toThrow(/whole number of rows of 2/);
  });
});

describe("slicedWasserstein", () => {
  test("never above the exact distance, symmetric, 0 against itself, in 2 and 3 dimensions", () => {
    const six = fc.array(coordinate, {minLength: 6, maxLength: 6});
    fc.assert(
      fc.property(six, six, fc.constantFrom(2, 3), (a, b, dimension) => {
        const sliced = slicedWasserstein(a, b, dimension);
        expect(sliced).toBeLessThanOrEqual(wasserstein(a, b, dimension) + 1e-9);
        expect(sliced).toBeCloseTo(slicedWasserstein(b, a, dimension), 10);
        expect(slicedWasserstein(a, a, dimension)).toBe(0);
      }),
      runs
    );
  });

  test("a shift by s scores 2 s / pi in the plane, whatever its direction, and s / 2 in space", () => {
    const samples = [0, 0, 3, 1, -2, 5];
    for (const [x, y] of [
      [2, 0],
      [0, 2],
      [Math.SQRT2, -Math.SQRT2]
    ]) {
      const shifted = samples.map((value, i) => value + (i % 2 === 0 ? x : y));
      expect(Math.abs(slicedWasserstein(samples, shifted, 2) - 4 / Math.PI)).toBeLessThan(2e-4);
    }
    const random = new RandomStream(1);
    const inSpace = slicedWasserstein([0, 0, 0], [0, 2, 0], 3, {directions: 10_000, random});
    expect(Math.abs(inSpace - 1)).toBeLessThan(0.026);
  });

  test("one dimension is exact, sizes may differ", () => {
    expect(slicedWasserstein([0], [0, 1], 1)).toBe(0.5);
    expect(slicedWasserstein([0, 0], [0, 0, 0, 0, 0, 0], 2)).toBe(0);
  });

  test("is deterministic, and NaN where there is no distance", () => {
    const [a, b] = [
      [1, 2, 3, 4, 5, 6],
      [0, 0, 1, 0, 1, 1]
    ];
    expect(slicedWasserstein(a, b, 3)).toBe(slicedWasserstein(a, b, 3));
    expect(slicedWasserstein([], [], 2)).toBeNaN();
    expect(slicedWasserstein([NaN, 0], [1, 1], 2)).toBeNaN();
    expect(() => slicedWasserstein(a, b, 2, {directions: 0})).toThrow(/directions is 0/);
  });
});
