import {describe, expect, test} from "vitest";
import {
  createDistribution,
  type DistributionSpecification,
  distributions
} from "../../../src/gan/distributions/index.js";
import {integrate} from "../../../src/gan/divergences/quadrature.js";
import type {Quantity} from "../../../src/gan/numbers/refusal.js";
import {refuses} from "../refuses.js";
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
  {name: "point", at: [1, 2, 3]},
  {name: "digits", form: "pixels"},
  {name: "digits", form: "components"}
];

test("every distribution of the table is among them", () => {
  expect(new Set(all.map(({name}) => name))).toEqual(new Set(Object.keys(distributions)));
});

describe.each(all)("$name $form", (specification) => {
  const distribution = createDistribution(specification);
  test("draws finite points inside its extent, the same ones again for the same seed", () => {
    const {dimension, extent} = distribution;
    const samples = draw(distribution, 5000, 11);
    let outside = 0;
    samples.forEach((x, i) => {
      // What is no number is not inside either. Counted, because pictures have a million coordinates.
      if (!(x >= extent.low[i % dimension] && x <= extent.high[i % dimension])) outside++;
    });
    expect(outside).toBe(0);
    expect(draw(distribution, 50, 11)).toEqual(samples.slice(0, 50 * dimension));
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
  const integer = (quantity: Quantity, value: number) =>
    refuses("not-an-integer-in-range", {quantity, value});
  const negative = (quantity: Quantity, value: number) => refuses("negative", {quantity, value});
  const positive = (quantity: Quantity, value: number) => refuses("not-positive", {quantity, value});
  const finite = (quantity: Quantity, value: number) => refuses("not-finite", {quantity, value});
  test.each<[unknown, Error]>([
    [{...ring, modes: 2.5}, refuses("not-an-integer-in-range", {quantity: "ring-modes", low: 1, high: 1000})],
    [{...ring, modes: 0}, integer("ring-modes", 0)],
    [{...ring, modes: NaN}, integer("ring-modes", NaN)],
    [{...ring, radius: -1}, negative("ring-radius", -1)],
    [{...ring, deviation: 0}, positive("mixture-deviation", 0)],
    [{...grid, side: 51}, integer("grid-side", 51)],
    [{...grid, spacing: Infinity}, negative("grid-spacing", Infinity)],
    [{name: "mixture", components: []}, refuses("empty-mixture")],
    [{name: "mixture", components: [{...component, centre: []}]}, refuses("empty-mixture")],
    [
      {name: "mixture", components: [component, {...component, centre: [0, 1]}]},
      refuses("mixture-of-dimensions", {one: 2, other: 1})
    ],
    [{name: "mixture", components: [{...component, weight: -2}]}, positive("mixture-weight", -2)],
    [{name: "mixture", components: [{...component, centre: [NaN]}]}, finite("mixture-coordinate", NaN)],
    [{name: "two-moons", deviation: -0.1}, negative("two-moons-deviation", -0.1)],
    [{name: "swiss-roll", deviation: NaN}, negative("swiss-roll-deviation", NaN)],
    [{...spiral, arms: 0}, integer("spiral-arms", 0)],
    [{...spiral, turns: 0}, positive("spiral-turns", 0)],
    [{...spiral, turns: 1001}, refuses("above-most", {quantity: "spiral-turns", value: 1001, most: 1000})],
    [{...spiral, radius: 0}, positive("spiral-radius", 0)],
    [{...spiral, deviation: -1}, negative("spiral-deviation", -1)],
    [{name: "parallel-lines", positions: []}, refuses("empty-parallel-lines")],
    [{name: "parallel-lines", positions: [NaN]}, finite("parallel-lines-position", NaN)],
    [{name: "points", coordinates: [], dimension: 2}, refuses("empty-points")],
    [
      {name: "points", coordinates: [1, 2, 3], dimension: 2},
      refuses("not-whole-rows", {quantity: "points-coordinates", length: 3, dimension: 2})
    ],
    [{name: "points", coordinates: [1], dimension: 0}, integer("dimension", 0)],
    [{name: "points", coordinates: [Infinity], dimension: 1}, finite("points-coordinate", Infinity)],
    [{name: "points", coordinates: [1], dimension: 1, deviation: -1}, negative("points-deviation", -1)],
    [{name: "point", at: []}, refuses("empty-point")],
    [{name: "point", at: [NaN]}, finite("point-coordinate", NaN)],
    [{name: "doughnut"}, refuses("unknown", {kind: "distribution", name: "doughnut"})],
    [{name: "constructor"}, refuses("unknown", {kind: "distribution", name: "constructor"})]
  ])("%o", (specification, refusal) => {
    expect(() => createDistribution(specification as DistributionSpecification)).toThrow(refusal);
  });
});
