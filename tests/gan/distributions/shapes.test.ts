import {describe, expect, test} from "vitest";
import {createDistribution, type DistributionSpecification} from "../../../src/gan/distributions/index.js";
import {integrate} from "../../../src/gan/divergences/quadrature.js";
import {draw, momentsAlong} from "./samples.js";

function rows(specification: DistributionSpecification, count: number, seed = 1): number[][] {
  const distribution = createDistribution(specification);
  const samples = draw(distribution, count, seed);
  return Array.from({length: count}, (_, i) => [
    ...samples.slice(i * distribution.dimension, (i + 1) * distribution.dimension)
  ]);
}

const all: DistributionSpecification[] = [
  {name: "ring", modes: 8, radius: 1, deviation: 0.01},
  {name: "grid", side: 5, spacing: 2, deviation: 0.05},
  {name: "mixture", components: [{centre: [2], deviation: 1, weight: 1}]},
  {name: "two-moons", deviation: 0.05},
  {name: "swiss-roll", deviation: 1 / 30},
  {name: "spiral", arms: 2, turns: 1.5, radius: 1, deviation: 0.02},
  {name: "parallel-lines", positions: [0, 2]},
  {name: "points", coordinates: [0, 0, 1, 3], dimension: 2, deviation: 0.1},
  {name: "point", at: [1, 2, 3]}
];

describe.each(all)("$name", (specification) => {
  const distribution = createDistribution(specification);
  test("draws finite points inside its extent, the same ones again for the same seed", () => {
    const {dimension, extent} = distribution;
    const samples = draw(distribution, 5000, 11);
    let outside = 0;
    samples.forEach((x, i) => {
      expect(Number.isFinite(x)).toBe(true);
      if (x < extent.low[i % dimension] || x > extent.high[i % dimension]) outside++;
    });
    expect(outside).toBe(0);
    expect(draw(distribution, 5000, 11)).toEqual(samples);
  });

  test("has an extent of its own dimension, wide along each axis, and survives JSON", () => {
    expect(distribution.extent.low).toHaveLength(distribution.dimension);
    distribution.extent.low.forEach((low, axis) => {
      expect(distribution.extent.high[axis]).toBeGreaterThan(low);
    });
    const copy = createDistribution(JSON.parse(JSON.stringify(specification)));
    expect(draw(copy, 50, 3)).toEqual(draw(distribution, 50, 3));
  });
});

describe("shapes without noise lie on their curves", () => {
  test("two moons: half the points on each half circle", () => {
    let lower = 0;
    for (const [x, y] of rows({name: "two-moons", deviation: 0}, 10_000)) {
      const onUpper = Math.abs(Math.hypot(x, y) - 1) < 1e-6 && y > -1e-6;
      const onLower = Math.abs(Math.hypot(x - 1, y - 0.5) - 1) < 1e-6 && y < 0.5 + 1e-6;
      expect(onUpper || onLower).toBe(true);
      if (onLower) lower++;
    }
    expect(Math.abs(lower - 5000)).toBeLessThan(230);
  });

  test("swiss roll: the angle is the radius, from 1.5 pi to 4.5 pi over 7.5", () => {
    const radii: number[] = [];
    for (const [x, y] of rows({name: "swiss-roll", deviation: 0}, 10_000)) {
      const t = 7.5 * Math.hypot(x, y);
      expect(t).toBeGreaterThan(1.5 * Math.PI - 1e-5);
      expect(t).toBeLessThan(4.5 * Math.PI + 1e-5);
      expect(7.5 * x).toBeCloseTo(t * Math.cos(t), 4);
      expect(7.5 * y).toBeCloseTo(t * Math.sin(t), 4);
      radii.push(t);
    }
    // Uniform in t: the mean is 3 pi, and 4.5 standard errors of it are 0.12.
    expect(Math.abs(radii.reduce((sum, t) => sum + t, 0) / 10_000 - 3 * Math.PI)).toBeLessThan(0.125);
  });

  test("spiral: every point on one of the arms, each arm with its share, mass uniform in the squared radius", () => {
    const arms = 3;
    const counts = [0, 0, 0];
    let squared = 0;
    for (const [x, y] of rows({name: "spiral", arms, turns: 2, radius: 4, deviation: 0}, 9000)) {
      const share = Math.hypot(x, y) / 4;
      squared += share * share;
      const arm = (((Math.atan2(y, x) / (2 * Math.PI) - 2 * share) * arms) % arms) + 2 * arms;
      expect(Math.abs(arm - Math.round(arm))).toBeLessThan(1e-3 / Math.max(share, 1e-3));
      counts[Math.round(arm) % arms]++;
    }
    for (const count of counts) expect(Math.abs(count - 3000)).toBeLessThan(200);
    expect(Math.abs(squared / 9000 - 0.5)).toBeLessThan(0.014);
  });

  test("noise has the deviation asked for", () => {
    const noisy = rows({name: "spiral", arms: 1, turns: 1, radius: 1e-9, deviation: 0.3}, 20_000);
    const {variance} = momentsAlong(Float32Array.from(noisy.flat()), 2, 1);
    expect(Math.abs(variance - 0.09)).toBeLessThan(0.0042);
  });

  test("parallel lines: theta = 0 by default, Z uniform on [0, 1]", () => {
    const line = rows({name: "parallel-lines"}, 20_000);
    expect(line.every(([x]) => x === 0)).toBe(true);
    const {mean, variance} = momentsAlong(Float32Array.from(line.flat()), 2, 1);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.0095);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.0025);
    const two = rows({name: "parallel-lines", positions: [0, 2]}, 10_000);
    expect(Math.abs(two.filter(([x]) => x === 2).length - 5000)).toBeLessThan(230);
  });
});

describe("points and point", () => {
  test("points are drawn with replacement, equally often, exactly", () => {
    const drawn = rows({name: "points", coordinates: [1, 2, 3, 4, 5, 6], dimension: 3}, 10_000);
    const first = drawn.filter((row) => row.join() === "1,2,3").length;
    expect(first + drawn.filter((row) => row.join() === "4,5,6").length).toBe(10_000);
    expect(Math.abs(first - 5000)).toBeLessThan(230);
  });

  test("jittered points have the density of their kernels, others have none", () => {
    const coordinates = [-1, 0, 5];
    const smooth = createDistribution({name: "points", coordinates, dimension: 1, deviation: 0.4});
    const kernel = (x: number) => Math.exp(-0.5 * (x / 0.4) ** 2) / (0.4 * Math.sqrt(2 * Math.PI));
    expect(Math.exp(smooth.logDensity!([0.3]))).toBeCloseTo(
      coordinates.reduce((sum, c) => sum + kernel(0.3 - c), 0) / 3,
      13
    );
    expect(integrate((x) => Math.exp(smooth.logDensity!([x])), [-5, -1, 0, 3, 5, 9])).toBeCloseTo(1, 8);
    expect(createDistribution({name: "points", coordinates, dimension: 1}).logDensity).toBeUndefined();
  });

  test("a point is always there", () => {
    expect(rows({name: "point", at: [0.5, -2]}, 3)).toEqual([
      [0.5, -2],
      [0.5, -2],
      [0.5, -2]
    ]);
  });
});

describe("parameters out of range are refused, and the message says why", () => {
  const ring = {name: "ring", modes: 8, radius: 1, deviation: 0.1} as const;
  const grid = {name: "grid", side: 3, spacing: 1, deviation: 0.1} as const;
  const spiral = {name: "spiral", arms: 2, turns: 1, radius: 1, deviation: 0} as const;
  const component = {centre: [0], deviation: 1, weight: 1};
  test.each<[RegExp, unknown]>([
    [/modes of a ring is 2.5, .* integer from 1 to 1000/, {...ring, modes: 2.5}],
    [/modes of a ring is 0/, {...ring, modes: 0}],
    [/modes of a ring is NaN/, {...ring, modes: NaN}],
    [/radius of a ring is -1, .* 0 or more/, {...ring, radius: -1}],
    [/deviation of a mixture is 0, .* above 0/, {...ring, deviation: 0}],
    [/side of a grid is 51/, {...grid, side: 51}],
    [/spacing of a grid is Infinity/, {...grid, spacing: Infinity}],
    [/at least one component/, {name: "mixture", components: []}],
    [/at least one coordinate/, {name: "mixture", components: [{...component, centre: []}]}],
    [
      /same number of coordinates/,
      {name: "mixture", components: [component, {...component, centre: [0, 1]}]}
    ],
    [/weight of a mixture is -2/, {name: "mixture", components: [{...component, weight: -2}]}],
    [/centre is NaN/, {name: "mixture", components: [{...component, centre: [NaN]}]}],
    [/deviation of two moons is -0.1/, {name: "two-moons", deviation: -0.1}],
    [/deviation of a swiss roll is NaN/, {name: "swiss-roll", deviation: NaN}],
    [/arms of a spiral is 0/, {...spiral, arms: 0}],
    [/turns of a spiral is 0/, {...spiral, turns: 0}],
    [/turns of a spiral is 1001, but must be at most 1000/, {...spiral, turns: 1001}],
    [/radius of a spiral is 0/, {...spiral, radius: 0}],
    [/deviation of a spiral is -1/, {...spiral, deviation: -1}],
    [/at least one position/, {name: "parallel-lines", positions: []}],
    [/position of parallel lines is NaN/, {name: "parallel-lines", positions: [NaN]}],
    [/at least one point/, {name: "points", coordinates: [], dimension: 2}],
    [/hold 3 numbers, .* rows of 2/, {name: "points", coordinates: [1, 2, 3], dimension: 2}],
    [/dimension is 0/, {name: "points", coordinates: [1], dimension: 0}],
    [/coordinate of the points is Infinity/, {name: "points", coordinates: [Infinity], dimension: 1}],
    [/deviation of the points is -1/, {name: "points", coordinates: [1], dimension: 1, deviation: -1}],
    [/at least one coordinate/, {name: "point", at: []}],
    [/coordinate of the point is NaN/, {name: "point", at: [NaN]}],
    [/no distribution called "doughnut"/, {name: "doughnut"}],
    [/no distribution called "constructor"/, {name: "constructor"}]
  ])("%s", (message, specification) => {
    const create = () => createDistribution(specification as DistributionSpecification);
    expect(create).toThrow(RangeError);
    expect(create).toThrow(message);
  });
});
