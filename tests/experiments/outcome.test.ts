import {describe, expect, test} from "vitest";
import {hops, outcomeOf} from "../../src/experiments/outcome.js";
import type {Measurement} from "../../src/runs/measurement.js";
import {median} from "../../src/statistics/quantile.js";
import {someMeasurement} from "../runs/some-measurement.js";

function measurement(
  update: number,
  shares: readonly number[],
  more: Partial<Measurement> = {}
): Measurement {
  const highQuality = shares.reduce((sum, share) => sum + share, 0);
  return someMeasurement({
    update,
    modes: 4,
    modesCaptured: shares.filter((share) => share > 0).length,
    collapsed: Number(shares.filter((share) => share > 0).length < 2),
    highQuality,
    reverseKL: highQuality > 0 ? 1 : NaN,
    shares,
    leadingMode: shares.indexOf(Math.max(...shares)),
    leadingShare: Math.max(...shares),
    centre: [0, 0],
    densestMass: 0.1,
    discriminatorAccuracy: 0.5,
    discriminatorEstimate: 0.1,
    sampleGradientNorm: 1,
    generatorGradientNorm: 2,
    ...more
  });
}

const size = {budget: 40, measureEvery: 10};

describe("what is kept of a run", () => {
  test("late is the second half, its middle included", () => {
    const history = [
      measurement(0, [0, 0, 0, 0], {sampleGradientNorm: 9}),
      measurement(10, [0.2, 0.2, 0.2, 0.2]),
      measurement(20, [0.6, 0, 0, 0]),
      measurement(30, [0, 0.6, 0, 0]),
      measurement(40, [0.1, 0.2, 0.2, 0.2], {sampleGradientNorm: 3})
    ];
    expect(outcomeOf(history, size)).toMatchObject({
      updates: 40,
      modesCaptured: 4,
      lateModesCaptured: 1,
      lateCollapsed: 2 / 3,
      lateHops: 1,
      greatestSampleGradientNorm: 9,
      sampleGradientNorm: 3,
      firstComplete: 10
    });
  });

  test("a run that blew up stays as it was before", () => {
    const history = [
      measurement(0, [0, 0, 0, 0]),
      measurement(10, [0, 0.3, 0.3, 0]),
      measurement(13, [0, 0, 0.5, 0])
    ];
    expect(outcomeOf(history, size)).toMatchObject({
      updates: 13,
      lateModesCaptured: 1,
      lateCollapsed: 1,
      lateHops: 0,
      firstComplete: NaN
    });
  });

  test("nothing of high quality has no divergence, and is collapsed", () => {
    const history = [0, 10, 20, 30, 40].map((update) => measurement(update, [0, 0, 0, 0]));
    expect(outcomeOf(history, size)).toMatchObject({lateReverseKL: NaN, lateCollapsed: 1, lateHops: 0});
  });

  test("a hop is a change of the mode that is nearest to more than half; in between, the last leader is remembered", () => {
    const seen = (...rows: number[][]) => hops(rows.map((shares, i) => measurement(i, shares)));
    expect(seen([1, 0], [0, 1], [1, 0])).toBe(2);
    expect(seen([1, 0], [0.5, 0.5], [1, 0])).toBe(0);
    expect(seen([1, 0], [0, 0], [0, 1])).toBe(1);
    expect(seen([0.5, 0.5], [0.4, 0.4])).toBe(0);
  });

  test("the median leaves out what is not a number", () => {
    expect(median([3, NaN, 1])).toBe(2);
    expect(median([5, 1, 2])).toBe(2);
    expect(median([NaN])).toBeNaN();
  });
});
