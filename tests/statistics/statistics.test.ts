/** Intervals and quantiles, held to what defines them and to closed forms. */
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {normalCDF} from "../../src/gan/numbers/normal-cdf.js";
import {RandomStream} from "../../src/gan/numbers/random.js";
import {bootstrap} from "../../src/statistics/bootstrap.js";
import {differenceOfShares, wilson} from "../../src/statistics/counts.js";
import {normalQuantile} from "../../src/statistics/normal-quantile.js";
import {mean, median, quantile} from "../../src/statistics/quantile.js";

const seed = 131;

describe("quantiles", () => {
  test("lie on straight lines between the numbers, with the ends at 0 and 1", () => {
    expect([0, 0.25, 0.5, 0.9, 1].map((p) => quantile([1, 2, 4, 8, 16], p))).toEqual([1, 2, 4, 12.8, 16]);
    expect(quantile([7], 0.3)).toBe(7);
    expect(quantile([], 0.3)).toBeNaN();
    expect(quantile([1, Infinity, Infinity], 0.75)).toBe(Infinity);
  });

  test("at a half they are the median, of any numbers in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({noNaN: true, min: -1e6, max: 1e6}), {minLength: 1}), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        expect(median(values)).toBeCloseTo(quantile(sorted, 0.5), 6);
      }),
      {seed}
    );
    expect(median([Number.NaN, 3, 1])).toBe(2);
    expect(median([])).toBeNaN();
  });

  test("never fall as p rises", () => {
    const sorted = fc.array(fc.double({noNaN: true}), {minLength: 1}).map((v) => v.toSorted((a, b) => a - b));
    const p = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(sorted, p, p, (values, a, b) => {
        expect(quantile(values, Math.min(a, b))).toBeLessThanOrEqual(quantile(values, Math.max(a, b)));
      }),
      {seed}
    );
  });
});

describe("the normal quantile", () => {
  test("is the distribution function undone, in both tails", () => {
    for (const p of [1e-12, 0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999])
      expect(normalCDF(normalQuantile(p)) / p).toBeCloseTo(1, 10);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5)]).toEqual([-Infinity, Infinity, 0]);
    expect(normalQuantile(1.1)).toBeNaN();
  });
});

describe("Wilson's interval", () => {
  const counts = fc
    .integer({min: 1, max: 300})
    .chain((trials) => fc.tuple(fc.integer({min: 0, max: trials}), fc.constant(trials)));

  test("ends where the share seen is exactly z standard errors away", () => {
    const z = normalQuantile(0.975);
    fc.assert(
      fc.property(counts, ([hits, trials]) => {
        const {estimate, low, high} = wilson(hits, trials);
        for (const end of [low, high]) {
          if (end === 0 || end === 1) continue;
          expect(Math.abs(estimate - end) / Math.sqrt((end * (1 - end)) / trials)).toBeCloseTo(z, 8);
        }
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
        expect(high).toBeGreaterThan(low);
      }),
      {seed}
    );
  });

  test("of none and of all are those in closed form, z^2 / (n + z^2) wide", () => {
    const z2 = normalQuantile(0.975) ** 2;
    expect(wilson(0, 20).low).toBe(0);
    expect(wilson(0, 20).high).toBeCloseTo(z2 / (20 + z2), 12);
    expect(wilson(20, 20).low).toBeCloseTo(20 / (20 + z2), 12);
    expect(wilson(20, 20).high).toBe(1);
  });

  test("covers the truth about as often as it says, summed over all that can be seen", () => {
    for (const p of [0.1, 0.3, 0.5, 0.9]) {
      let covered = 0;
      let probability = (1 - p) ** 20;
      for (let hits = 0; hits <= 20; hits++) {
        const {low, high} = wilson(hits, 20);
        if (low <= p && p <= high) covered += probability;
        probability *= ((20 - hits) / (hits + 1)) * (p / (1 - p));
      }
      expect(covered).toBeGreaterThan(0.92);
      expect(covered).toBeLessThan(0.99);
    }
  });

  test.each([
    [1, 0],
    [-1, 3],
    [4, 3],
    [1.5, 3]
  ])("%d of %d is refused", (hits, trials) => {
    expect(() => wilson(hits, trials)).toThrow(RangeError);
  });
});

describe("the difference of two shares", () => {
  test("is the paper's own examples", () => {
    // Newcombe (1998), table II, method 10: 56/70 - 48/80 and 9/10 - 3/10.
    const {low, high} = differenceOfShares({hits: 56, trials: 70}, {hits: 48, trials: 80});
    expect([low, high].map((x) => x.toFixed(4))).toEqual(["0.0524", "0.3339"]);
    const small = differenceOfShares({hits: 9, trials: 10}, {hits: 3, trials: 10});
    expect([small.low, small.high].map((x) => x.toFixed(4))).toEqual(["0.1705", "0.8090"]);
  });

  test("turns over with its two counts", () => {
    const [one, other] = [
      {hits: 3, trials: 20},
      {hits: 17, trials: 24}
    ];
    const there = differenceOfShares(one, other);
    const back = differenceOfShares(other, one);
    expect(back.low).toBeCloseTo(-there.high, 12);
    expect(back.high).toBeCloseTo(-there.low, 12);
  });
});

describe("the bootstrap", () => {
  const numbers = (count: number, draw: (random: RandomStream) => number, from = 1) => {
    const random = new RandomStream(from, "a sample");
    return Array.from({length: count}, () => draw(random));
  };

  test("of the median is its exact distribution, which order statistics give in closed form", () => {
    // Efron (1979): with an odd number n of values, the median of a draw is at most the k-th smallest with the probability
    // that at least (n + 1) / 2 of n draws are among the k smallest.
    const n = 15;
    const sorted = numbers(n, (random) => random.normal()).sort((a, b) => a - b);
    const atMost = (k: number) => {
      let sum = 0;
      for (let hits = (n + 1) / 2; hits <= n; hits++)
        sum += choose(n, hits) * (k / n) ** hits * (1 - k / n) ** (n - hits);
      return sum;
    };
    const end = (p: number) =>
      sorted[Array.from({length: n}, (_, i) => i + 1).findIndex((k) => atMost(k) > p)];
    // Where a step of the exact distribution falls on the level itself, chance decides: this level is in the middle of two.
    const k = 4;
    const tail = (atMost(k) + atMost(k - 1)) / 2;
    const {estimate, low, high} = bootstrap(sorted, median, {resamples: 20_000, level: 1 - 2 * tail});
    expect(estimate).toBe(median(sorted));
    expect([low, high]).toEqual([end(tail), end(1 - tail)]);
    expect(low).toBe(sorted[k - 1]);
    expect(high).toBe(sorted[n - k]);
  });

  test("of the mean is as wide as its standard error says", () => {
    const values = numbers(200, (random) => random.normal());
    const centre = mean(values);
    const error = Math.sqrt(mean(values.map((x) => (x - centre) ** 2)) / values.length);
    for (const method of ["percentile", "bca"] as const) {
      const {low, high} = bootstrap(values, mean, {resamples: 20_000, method});
      expect((high - low) / (2 * normalQuantile(0.975) * error)).toBeCloseTo(1, 1);
      expect((low + high) / 2 - centre).toBeCloseTo(0, 1);
    }
  });

  test("bca leans to the side on which a skewed sample has its tail", () => {
    const values = numbers(25, (random) => Math.exp(1.2 * random.normal()));
    const plain = bootstrap(values, mean, {resamples: 20_000});
    const leaning = bootstrap(values, mean, {resamples: 20_000, method: "bca"});
    expect(leaning.high).toBeGreaterThan(plain.high);
    expect(leaning.low).toBeGreaterThan(plain.low);
  });

  test("of the median of twenty covers the truth in about 19 of 20 experiments", () => {
    const experiments = 300;
    let covered = 0;
    for (let i = 0; i < experiments; i++) {
      const {low, high} = bootstrap(
        numbers(20, (random) => random.uniform(), 1000 + i),
        median,
        {resamples: 400}
      );
      if (low <= 0.5 && 0.5 <= high) covered++;
    }
    expect(covered / experiments).toBeGreaterThan(0.9);
    expect(covered / experiments).toBeLessThan(0.99);
  });

  test("draws a seed with all that was measured of it: a difference that every seed shows has no spread", () => {
    const seeds = numbers(20, (random) => random.normal()).map((a) => ({a, b: a + 3}));
    const {low, high} = bootstrap(seeds, (draw) => mean(draw.map(({a, b}) => b - a)));
    expect(low).toBeCloseTo(3, 12);
    expect(high).toBeCloseTo(3, 12);
  });

  test("is a point where all are alike, NaN where nothing could be measured, and the same each time", () => {
    for (const method of ["percentile", "bca"] as const)
      expect(bootstrap([2, 2, 2], mean, {method})).toEqual({estimate: 2, low: 2, high: 2});
    expect(bootstrap([Number.NaN], median)).toEqual({
      estimate: Number.NaN,
      low: Number.NaN,
      high: Number.NaN
    });
    const values = numbers(9, (random) => random.normal());
    expect(bootstrap(values, median)).toEqual(bootstrap(values, median));
  });

  test("moves and stretches with its sample, and holds its median", () => {
    const sample = fc.array(fc.integer({min: -50, max: 50}), {minLength: 3, maxLength: 15});
    fc.assert(
      fc.property(sample, fc.integer({min: 1, max: 9}), (values, factor) => {
        const one = bootstrap(values, median, {resamples: 200});
        const other = bootstrap(
          values.map((x) => factor * x + 7),
          median,
          {resamples: 200}
        );
        expect(other.low).toBeCloseTo(factor * one.low + 7, 9);
        expect(other.high).toBeCloseTo(factor * one.high + 7, 9);
        expect(one.low).toBeLessThanOrEqual(one.estimate);
        expect(one.high).toBeGreaterThanOrEqual(one.estimate);
      }),
      {seed, numRuns: 40}
    );
  });
});

function choose(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= k; i++) product *= (n - k + i) / i;
  return product;
}
