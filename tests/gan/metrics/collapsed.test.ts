import {describe, expect, test} from "vitest";
import type {Distribution} from "../../../src/gan/distributions/distribution.js";
import {createDistribution} from "../../../src/gan/distributions/index.js";
import {mixture} from "../../../src/gan/distributions/mixture.js";
import {isCollapsed} from "../../../src/gan/metrics/collapsed.js";
import {measureModes} from "../../../src/gan/metrics/modes.js";
import {spread} from "../../../src/gan/metrics/spread.js";
import {RandomStream} from "../../../src/gan/numbers/random.js";
import {draw} from "../distributions/samples.js";
import {refuses} from "../refuses.js";

const ringOf = (modes: number) => createDistribution({name: "ring", modes, radius: 1, deviation: 0.02});

/** What the measures say of some samples. */
function judged(samples: ArrayLike<number>, {modes, dimension, ...data}: Distribution): boolean {
  const real = draw({modes, dimension, ...data}, 2500, 99);
  return isCollapsed({
    modes: modes?.count ?? 0,
    ...(modes ? measureModes(samples, modes) : {captured: 0, approached: 0}),
    spread: spread(samples, dimension) / spread(real, dimension)
  });
}

/** Samples of some of the modes, and a little wider or narrower than the data. */
function onModes(
  which: readonly number[],
  {centres, deviation}: NonNullable<Distribution["heaps"]>,
  width = 1
) {
  const random = new RandomStream(5, "on modes");
  return Array.from({length: 2500}, (_, i) => {
    const mode = which[i % which.length];
    return [0, 1].map((axis) => centres[2 * mode + axis] + width * deviation * random.normal());
  }).flat();
}

const range = (count: number) => Array.from({length: count}, (_, i) => i);

describe("collapsed", () => {
  test.each([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
    [8, 2],
    [9, 2],
    [12, 3],
    [25, 6]
  ])("of %d modes: on %d of them, and not on one more, nor on all", (count, few) => {
    const data = ringOf(count);
    // Opposite modes lie as far apart as the data: it is their number that tells.
    const spacedOut = (some: number) => range(some).map((i) => Math.floor((i * count) / some));
    if (few > 0) expect(judged(onModes(spacedOut(few), data.heaps!), data)).toBe(true);
    if (few + 1 < count) expect(judged(onModes(spacedOut(few + 1), data.heaps!), data)).toBe(false);
    expect(judged(draw(data, 2500, 3), data)).toBe(false);
  });

  test("one mode: all alike is collapsed, a little too narrow is not", () => {
    const data = ringOf(1);
    expect(judged(onModes([0], data.heaps!, 0), data)).toBe(true);
    expect(judged(onModes([0], data.heaps!, 0.2), data)).toBe(true);
    expect(judged(onModes([0], data.heaps!, 0.4), data)).toBe(false);
  });

  test("stray samples on all modes do not hide it", () => {
    const data = ringOf(8);
    const strays = onModes(range(8).slice(1), data.heaps!).slice(0, 14);
    expect(judged([...onModes([0], data.heaps!), ...strays], data)).toBe(true);
  });

  test("a heap between the modes is collapsed, in the middle of them too", () => {
    const data = ringOf(8);
    for (const [x, y] of [
      [0.9, 0.37],
      [0, 0],
      [1e-3, 5]
    ])
      expect(judged(onModes([0], {...data.heaps!, centres: Float32Array.of(x, y)}), data)).toBe(true);
  });

  test("samples of every kind but none of them good are not: noise, and a ring of the wrong size", () => {
    const data = ringOf(8);
    const noise = onModes([0], {...data.heaps!, centres: Float32Array.of(0, 0), deviation: 0.7});
    expect(judged(noise, data)).toBe(false);
    const smaller = {...data.heaps!, centres: data.heaps!.centres.map((x) => 0.6 * x)};
    const shrunk = onModes(range(8), smaller);
    expect(measureModes(shrunk, data.modes!).captured).toBe(0);
    expect(judged(shrunk, data)).toBe(false);
  });

  test("uneven data: the rarer mode may be rare, and not be missing", () => {
    const data = mixture([-0.8, 0.8].map((x) => ({centre: [x, 0], deviation: 0.1, weight: x < 0 ? 9 : 1})));
    expect(judged(draw(data, 2500, 3), data)).toBe(false);
    expect(judged(onModes([0], data.heaps!), data)).toBe(true);
    expect(judged(onModes([0, 1], data.heaps!), data)).toBe(false);
  });

  test("a string of samples that touches one mode and leaves some far away", () => {
    const data = ringOf(8);
    const string = Array.from({length: 2500}, (_, i) => [1 - (2 * i) / 2500, (1.4 * i) / 2500]).flat();
    const {captured, approached} = measureModes(string, data.modes!);
    expect({captured, approached}).toEqual({captured: 1, approached: 4});
    expect(judged(string, data)).toBe(true);
  });

  test("data without modes: by their spread", () => {
    const data = createDistribution({name: "two-moons", deviation: 0.05});
    expect(judged(draw(data, 2500, 3), data)).toBe(false);
    expect(
      judged(
        draw(data, 2500, 3).map((x) => 0.1 * x),
        data
      )
    ).toBe(true);
  });
});

describe("the spread of samples", () => {
  test("by hand, wherever they lie", () => {
    expect(spread([3, 4, -3, -4], 2)).toBe(5);
    expect(spread([103, 104, 97, 96], 2)).toBe(5);
    expect(spread([7, 7, 7], 1)).toBe(0);
    expect(spread([], 2)).toBeNaN();
    expect(spread([1, NaN], 1)).toBeNaN();
    expect(() => spread([1, 2, 3], 2)).toThrow(refuses("not-whole-rows", {length: 3, dimension: 2}));
  });

  test("of a round Gaussian it is its deviation times the root of its dimension", () => {
    const data = mixture([{centre: [5, -5], deviation: 2, weight: 1}]);
    expect(spread(draw(data, 100_000, 1), 2)).toBeCloseTo(2 * Math.SQRT2, 1);
  });
});
