import {describe, expect, test} from "vitest";
import {createDistribution} from "../../../src/gan/distributions/index.js";
import {mixture} from "../../../src/gan/distributions/mixture.js";
import {integrate} from "../../../src/gan/divergences/quadrature.js";
import type {RandomStream} from "../../../src/gan/numbers/random.js";
import {draw, momentsAlong} from "./samples.js";

const ring = createDistribution({name: "ring", modes: 8, radius: 1, deviation: 0.01});
const grid = createDistribution({name: "grid", side: 5, spacing: 2, deviation: 0.05});

describe("the benchmark tasks are those of the papers", () => {
  test("ring: 8 different modes on the unit circle, the first at (1, 0)", () => {
    const {count, centres, deviations} = ring.heaps!;
    expect(count).toBe(8);
    for (let i = 0; i < 8; i++) {
      expect(centres[2 * i]).toBeCloseTo(Math.cos((2 * Math.PI * i) / 8), 6);
      expect(centres[2 * i + 1]).toBeCloseTo(Math.sin((2 * Math.PI * i) / 8), 6);
    }
    expect([...deviations]).toEqual(new Array(8).fill(0.01));
  });

  test("grid: {-4, -2, 0, 2, 4} squared", () => {
    const {count, centres} = grid.heaps!;
    expect(count).toBe(25);
    const expected = [-4, -2, 0, 2, 4].flatMap((y) => [-4, -2, 0, 2, 4].flatMap((x) => [x, y]));
    expect([...centres]).toEqual(expected);
  });

  test("each mode of the ring gets an eighth, with deviation 0.01", () => {
    const samples = draw(ring, 80_000, 1);
    const counts = new Array(8).fill(0);
    let squared = 0;
    for (let i = 0; i < samples.length; i += 2) {
      const mode = (Math.round((Math.atan2(samples[i + 1], samples[i]) * 4) / Math.PI) + 8) % 8;
      counts[mode]++;
      squared += (samples[i] - ring.heaps!.centres[2 * mode]) ** 2;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(450);
    expect(Math.sqrt(squared / 80_000)).toBeCloseTo(0.01, 4);
  });
});

describe("mixture", () => {
  const components = [
    {centre: [-3], deviation: 0.2, weight: 1},
    {centre: [1], deviation: 1, weight: 2},
    {centre: [4], deviation: 0.5, weight: 5}
  ];
  const line = createDistribution({name: "mixture", components});

  test("one standard normal has its density", () => {
    const normal = mixture([{centre: [0, 0], deviation: 1, weight: 3}]);
    expect(normal.logDensity!([0, 0])).toBeCloseTo(-Math.log(2 * Math.PI), 14);
    expect(normal.logDensity!([3, 4])).toBeCloseTo(-Math.log(2 * Math.PI) - 12.5, 13);
  });

  test("the density stays exact where it underflows, and NaN stays NaN", () => {
    const normal = mixture([{centre: [0], deviation: 1, weight: 1}]);
    expect(normal.logDensity!([100])).toBeCloseTo(-5000 - 0.5 * Math.log(2 * Math.PI), 9);
    expect(normal.logDensity!([NaN])).toBeNaN();
    expect(normal.logDensity!([Infinity])).toBe(-Infinity);
  });

  test("the density integrates to 1 on the line", () => {
    const mass = integrate((x) => Math.exp(line.logDensity!([x])), [-8, -4, -3, -2, 1, 4, 12]);
    expect(mass).toBeCloseTo(1, 8);
  });

  test("the density integrates to 1 in the plane", () => {
    const plane = mixture([
      {centre: [0, 0], deviation: 0.5, weight: 1},
      {centre: [2, -1], deviation: 1, weight: 3}
    ]);
    let sum = 0;
    for (let i = 0; i < 300; i++)
      for (let j = 0; j < 300; j++) sum += Math.exp(plane.logDensity!([-7 + 0.05 * i, -9 + 0.05 * j]));
    expect(sum * 0.05 * 0.05).toBeCloseTo(1, 6);
  });

  test("samples follow the density: chi-square", () => {
    const samples = draw(line, 50_000, 2);
    const edges = Array.from({length: 41}, (_, i) => -5 + i * 0.3);
    let chiSquare = 0;
    let cells = 0;
    for (let i = 0; i < 40; i++) {
      const expected = 50_000 * integrate((x) => Math.exp(line.logDensity!([x])), [edges[i], edges[i + 1]]);
      if (expected < 10) continue;
      const count = samples.filter((x) => x >= edges[i] && x < edges[i + 1]).length;
      chiSquare += (count - expected) ** 2 / expected;
      cells++;
    }
    expect(cells).toBeGreaterThan(25);
    // 0.01 % of chi-square with 40 degrees of freedom lie above 82.
    expect(chiSquare).toBeLessThan(82);
  });

  test("two draws of one seed are equal", () => {
    expect(draw(line, 100, 7)).toEqual(draw(line, 100, 7));
    expect(draw(line, 100, 7)).not.toEqual(draw(line, 100, 8));
  });

  test("works in 5 dimensions", () => {
    const centre = [1, 2, 3, 4, 5];
    const samples = draw(mixture([{centre, deviation: 2, weight: 1}]), 20_000, 3);
    for (const axis of [0, 4]) {
      const {mean, variance} = momentsAlong(samples, 5, axis);
      expect(Math.abs(mean - centre[axis])).toBeLessThan(0.065);
      expect(Math.abs(variance - 4)).toBeLessThan(0.18);
    }
  });

  test("a draw beyond the last rounded edge falls to the last component", () => {
    const thirds = mixture([1, 1.5, 2].map((weight, i) => ({centre: [i * 100], deviation: 0.1, weight})));
    const stream = {integer: () => 0, uniform: () => 1, normal: () => 0} as unknown as RandomStream;
    const into = new Float32Array(1);
    thirds.sample(stream, into);
    expect(into[0]).toBe(200);
  });

  test("has modes only where they are separate", () => {
    const pair = (distance: number) => [0, distance].map((x) => ({centre: [x], deviation: 1, weight: 1}));
    expect(mixture(pair(2)).modes).toBeUndefined();
    expect(mixture(pair(2.1)).modes?.count).toBe(2);
    expect([...line.heaps!.deviations]).toEqual([0.2, 1, 0.5]);
    expect(line.heaps!.deviation).toBe(1);
  });

  test("its extent reaches 5 deviations beyond its components", () => {
    expect(line.extent).toEqual({low: [-4], high: [6.5]});
  });
});
