import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {mixture} from "../../../src/gan/distributions/mixture.js";
import type {MixtureComponent} from "../../../src/gan/distributions/mixture-component.js";
import {jensenShannon1D} from "../../../src/gan/divergences/jensen-shannon-1d.js";
import {divergenceTerm, kullbackLeibler} from "../../../src/gan/divergences/kullback-leibler.js";
import {jensenShannonOfLines, wassersteinOfLines} from "../../../src/gan/divergences/parallel-lines.js";
import {integrate} from "../../../src/gan/divergences/quadrature.js";
import {wasserstein1D} from "../../../src/gan/divergences/wasserstein-1d.js";
import {draw} from "../distributions/samples.js";
import {wassersteinOnALine} from "../reference/wasserstein-on-a-line.js";
import {refuses} from "../refuses.js";

const normal = (mean: number, deviation: number, weight = 1): MixtureComponent => ({
  centre: [mean],
  deviation,
  weight
});
const component = fc
  .tuple(
    fc.double({min: -20, max: 20, noNaN: true}),
    fc.double({min: 0.01, max: 5, noNaN: true}),
    fc.double({min: 0.1, max: 10, noNaN: true})
  )
  .map(([mean, deviation, weight]) => normal(mean, deviation, weight));
const mixtures = fc.array(component, {minLength: 1, maxLength: 4});
const runs = {seed: 81, numRuns: 60};
const TOLERANCE = 1e-6;

/** Simpson's rule with very many steps: slow, but with nothing to go wrong. */
function simpson(f: (x: number) => number, low: number, high: number, steps: number): number {
  const width = (high - low) / steps;
  let sum = f(low) + f(high);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * f(low + i * width);
  return (sum * width) / 3;
}

/** Half the integral of |p - q|: 0 where they agree, 1 where they have nothing in common. */
function totalVariation(a: MixtureComponent[], b: MixtureComponent[]): number {
  const [p, q] = [mixture(a), mixture(b)];
  const density = ({logDensity}: typeof p, x: number) => Math.exp(logDensity!([x]));
  const breaks = [...a, ...b]
    .flatMap(({centre, deviation}) => [-10, -3, -1, 0, 1, 3, 10].map((k) => centre[0] + k * deviation))
    .sort((one, other) => one - other);
  return integrate((x) => Math.abs(density(p, x) - density(q, x)), breaks) / 2;
}

describe("integrate", () => {
  test("polynomials, kinks, jumps, narrow peaks", () => {
    expect(integrate((x) => x ** 5 - x ** 2, [0, 2])).toBeCloseTo(64 / 6 - 8 / 3, 12);
    expect(integrate((x) => Math.abs(x - 1 / 3), [0, 1])).toBeCloseTo(5 / 18, 8);
    expect(integrate((x) => (x < 0.3 ? 1 : 0), [-1, 1])).toBeCloseTo(1.3, 8);
    const peak = (x: number) => Math.exp(-(((x - 0.5) / 1e-5) ** 2)) / (1e-5 * Math.sqrt(Math.PI));
    expect(integrate(peak, [-1000, 0.5 - 1e-4, 0.5, 0.5 + 1e-4, 1000])).toBeCloseTo(1, 8);
  });
  test("equal breaks add nothing, NaN ends the search", () => {
    expect(integrate(() => 1, [0, 0, 1, 1])).toBe(1);
    expect(integrate(() => NaN, [0, 1])).toBeNaN();
    expect(integrate((x) => x, [1, 1])).toBe(0);
  });
});

describe("wasserstein1D", () => {
  test("equal variances: the distance of the means", () => {
    fc.assert(
      fc.property(
        fc.double({min: -100, max: 100, noNaN: true}),
        fc.double({min: -100, max: 100, noNaN: true}),
        fc.double({min: 0.001, max: 10, noNaN: true}),
        (a, b, deviation) => {
          const distance = wasserstein1D([normal(a, deviation)], [normal(b, deviation)]);
          expect(Math.abs(distance - Math.abs(a - b))).toBeLessThan(TOLERANCE);
        }
      ),
      runs
    );
  });

  test("equal means: the difference of the deviations times sqrt(2 / pi)", () => {
    expect(wasserstein1D([normal(3, 1)], [normal(3, 4)])).toBeCloseTo(3 * Math.sqrt(2 / Math.PI), 6);
  });

  test("narrow peaks far apart, and scales of a million", () => {
    expect(wasserstein1D([normal(-1e4, 1e-4)], [normal(1e4, 1e-4)])).toBeCloseTo(2e4, 6);
    expect(wasserstein1D([normal(0, 1e6)], [normal(1e6, 1e6)])).toBeCloseTo(1e6, 5);
    expect(wasserstein1D([normal(1e6, 1e-3)], [normal(1e6 + 1, 1e-3)])).toBeCloseTo(1, 6);
    const halves = [normal(-5, 0.01), normal(5, 0.01)];
    expect(wasserstein1D(halves, [normal(-5, 0.01)])).toBeCloseTo(5, 6);
  });

  test("the order and scale of the weights are irrelevant", () => {
    const one = [normal(-1, 1, 1), normal(2, 0.5, 3)];
    expect(wasserstein1D(one, [normal(2, 0.5, 6), normal(-1, 1, 2)])).toBeLessThan(TOLERANCE);
  });

  test("is a metric; shifts and scales as it must", () => {
    fc.assert(
      fc.property(mixtures, mixtures, mixtures, fc.double({min: -9, max: 9, noNaN: true}), (a, b, c, s) => {
        const ab = wasserstein1D(a, b);
        expect(wasserstein1D(a, a)).toBeLessThan(TOLERANCE);
        expect(Math.abs(ab - wasserstein1D(b, a))).toBeLessThan(TOLERANCE);
        expect(wasserstein1D(a, c)).toBeLessThan(ab + wasserstein1D(b, c) + 3 * TOLERANCE);
        const shifted = a.map((part) => ({...part, centre: [part.centre[0] + s]}));
        expect(Math.abs(wasserstein1D(a, shifted) - Math.abs(s))).toBeLessThan(TOLERANCE);
        const doubled = (x: MixtureComponent[]) =>
          x.map((p) => normal(2 * p.centre[0], 2 * p.deviation, p.weight));
        expect(Math.abs(wasserstein1D(doubled(a), doubled(b)) - 2 * ab)).toBeLessThan(3 * TOLERANCE);
      }),
      runs
    );
  });

  test("agrees with large samples", () => {
    const [p, q] = [[normal(-2, 0.5), normal(2, 1, 2)], [normal(0, 1)]];
    const sampled = wassersteinOnALine(draw(mixture(p), 100_000, 1), draw(mixture(q), 100_000, 2));
    expect(Math.abs(wasserstein1D(p, q) - sampled)).toBeLessThan(0.03);
  });
});

describe("jensenShannon1D", () => {
  test("far apart: log 2; the same: 0", () => {
    expect(jensenShannon1D([normal(-1e6, 1e-4)], [normal(1e6, 1e-4)])).toBeCloseTo(Math.LN2, 7);
    expect(jensenShannon1D([normal(0, 1)], [normal(100, 2)])).toBeCloseTo(Math.LN2, 7);
    expect(jensenShannon1D([normal(5, 0.1)], [normal(5, 0.1)])).toBeLessThan(1e-9);
  });

  test("half of the mass missing: 0.75 log(4/3) of closed form", () => {
    const both = [normal(-100, 0.1), normal(100, 0.1)];
    const expected = 0.5 * Math.log(4 / 3) + 0.25 * Math.log(2 / 3) + 0.25 * Math.log(2);
    expect(jensenShannon1D([normal(-100, 0.1)], both)).toBeCloseTo(expected, 7);
  });

  test("a narrow peak inside a broad one", () => {
    expect(jensenShannon1D([normal(0.1234, 1e-6)], [normal(0, 1)])).toBeCloseTo(Math.LN2, 4);
  });

  test("symmetric, between 0 and log 2, unchanged by scaling, as Simpson's rule has it", () => {
    fc.assert(
      fc.property(mixtures, mixtures, (a, b) => {
        const divergence = jensenShannon1D(a, b);
        expect(Math.abs(divergence - jensenShannon1D(b, a))).toBeLessThan(TOLERANCE);
        expect(divergence).toBeGreaterThanOrEqual(0);
        expect(divergence).toBeLessThanOrEqual(Math.LN2);
        const tripled = (x: MixtureComponent[]) =>
          x.map((p) => normal(3 * p.centre[0], 3 * p.deviation, p.weight));
        expect(Math.abs(jensenShannon1D(tripled(a), tripled(b)) - divergence)).toBeLessThan(TOLERANCE);
        // Pinsker's and its reverse: TV^2 / 2 <= JS <= TV log 2.
        const variation = totalVariation(a, b);
        expect(divergence).toBeLessThanOrEqual(variation * Math.LN2 + TOLERANCE);
        expect(divergence).toBeGreaterThanOrEqual(variation ** 2 / 2 - TOLERANCE);
      }),
      runs
    );
    const p = (x: number) => Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
    const integrand = (x: number) => {
      const [a, b] = [p(x), p((x - 1.5) / 0.5) / 0.5];
      return (a * Math.log((2 * a) / (a + b)) + b * Math.log((2 * b) / (a + b))) / 2;
    };
    expect(jensenShannon1D([normal(0, 1)], [normal(1.5, 0.5)])).toBeCloseTo(
      simpson(integrand, -9, 9, 100_000),
      8
    );
  });
});

describe("mixtures that are none, or not on the line, are refused", () => {
  test.each([{divergence: jensenShannon1D}, {divergence: wasserstein1D}])(
    "$divergence.name",
    ({divergence}) => {
      expect(() => divergence([], [normal(0, 1)])).toThrow(refuses("empty-mixture"));
      expect(() => divergence([normal(0, 1)], [{centre: [0, 0], deviation: 1, weight: 1}])).toThrow(
        refuses("mixture-not-on-a-line", {dimension: 2})
      );
      expect(() => divergence([normal(0, 0)], [normal(0, 1)])).toThrow(
        refuses("not-positive", {quantity: "mixture-deviation", value: 0})
      );
    }
  );
});

describe("parallel lines: Example 1 of Wasserstein GAN", () => {
  test.each([-2, -1e-9, 0.5, 3])("theta = %d", (theta) => {
    expect(wassersteinOfLines(theta)).toBe(Math.abs(theta));
    expect(jensenShannonOfLines(theta)).toBe(Math.LN2);
  });
  test.each([0, -0])("theta = %d: all 0", (theta) => {
    for (const f of [wassersteinOfLines, jensenShannonOfLines]) expect(f(theta)).toBe(0);
  });
  test("NaN passes through", () => {
    for (const f of [wassersteinOfLines, jensenShannonOfLines]) expect(f(NaN)).toBeNaN();
  });
});

describe("the Kullback-Leibler divergence of shares", () => {
  test("is as by hand, and its terms may be below 0", () => {
    // 1/2 log 2 + 1/4 log(1/2)
    expect(kullbackLeibler([0.5, 0.25, 0, 0.25], [0.25, 0.25, 0, 0.5])).toBeCloseTo(Math.log(2) / 4, 12);
    expect(divergenceTerm(0.25, 0.5)).toBeCloseTo(-Math.log(2) / 4, 12);
    expect(divergenceTerm(0, 0.5)).toBe(0);
  });

  test("is 0 only for the same shares, and without end where there is what cannot be", () => {
    const shares = fc.array(fc.integer({min: 1, max: 50}), {minLength: 3, maxLength: 3}).map((counts) => {
      const sum = counts.reduce((a, b) => a + b);
      return counts.map((count) => count / sum);
    });
    fc.assert(
      fc.property(shares, shares, (p, q) => {
        expect(kullbackLeibler(p, p)).toBe(0);
        // Pinsker's inequality.
        const apart = p.reduce((sum, one, k) => sum + Math.abs(one - q[k]), 0);
        expect(kullbackLeibler(p, q)).toBeGreaterThanOrEqual(apart ** 2 / 2 - 1e-12);
      })
    );
    expect(kullbackLeibler([0.5, 0.5], [1, 0])).toBe(Number.POSITIVE_INFINITY);
  });
});
