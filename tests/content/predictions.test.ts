import {describe, expect, test} from "vitest";
import {predictionOf, predictions} from "../../src/content/predictions/index.js";
import {markOf} from "../../src/content/predictions/prediction.js";
import {figureOf} from "../../src/figures/index.js";
import {holdStill} from "../../src/figures/rows/hold-still.js";
import {uselessGradients} from "../../src/figures/rows/useless-gradients.js";
import type {Measurement} from "../../src/runs/measurement.js";
import type {Recording} from "../../src/runs/recording.js";
import {type Chart, charts} from "../../src/views/charts.js";
import {readRecording} from "../../tools/site/prerender.js";

/** What a prediction's answer would be if its runs had been measured so. */
function answer(id: string, history: Partial<Measurement>[], run = "run"): string {
  const recording = {runs: [{id: run, history}]} as unknown as Recording;
  return predictionOf(id).outcome(() => recording).answer;
}

describe.each([["better-loss", "wasserstein-gradient-penalty"]])("%s", (id, run) => {
  test.each([
    [8, "all"],
    [7, "some"],
    [3, "some"],
    [2, "few"],
    [0, "few"]
  ])("if at most %i of 8 modes were served once training was under way, it was %s", (most, expected) => {
    const served = [8, most, 0];
    const history = served.map((modesServed, i) => ({update: 500 * (i + 1), modes: 8, modesServed}));
    expect(answer(id, history, run)).toBe(expected);
  });
});

test.each([
  [1, "one"],
  [2, "some"],
  [5, "some"],
  [6, "most"]
])("visited: %i different modes are %s", (count, expected) => {
  const sightings = Array.from({length: count}, (_, mode) => ({
    modesCaptured: 1,
    shares: Array.from({length: 8}, (_, k) => (k === mode ? 0.5 : 0))
  }));
  const nowhere = {modesCaptured: 0, shares: Array(8).fill(0)};
  expect(answer("visited", [...sightings, nowhere, ...sightings])).toBe(expected);
});

test.each([
  [8, "all"],
  [3, "some"],
  [2, "few"]
])("hold-still: %i of 8 modes when D is released are %s", (modesServed, expected) => {
  const [frozen, released] = holdStill.events!.map(({at}) => at);
  const history = [
    {update: frozen, modes: 8, modesServed: 8},
    {update: released, modes: 8, modesServed, leadingShare: 0.5}
  ];
  expect(answer("hold-still", history)).toBe(expected);
});

test.each([
  [0.3, "fades"],
  [1, "stays"],
  [3, "grows"]
])("perfect-discriminator: a gradient of 1 that is %d later %s", (generatorGradientNorm, expected) => {
  const [frozen, released] = uselessGradients.events!.map(({at}) => at);
  const history = [
    {update: frozen, generatorGradientNorm: 1},
    {update: released, generatorGradientNorm, discriminatorAccuracy: 1}
  ];
  expect(answer("perfect-discriminator", history, "minimax")).toBe(expected);
});

describe.each(predictions)("$id", ({id, options, asks, outcome}) => {
  const {answer, charted} = outcome(readRecording);

  test("is asked of a figure whose film has a state before it is given away", () => {
    const row = figureOf(asks.figure);
    const until = asks.until ?? row.budget;
    expect(until).toBeGreaterThan(0);
    expect(until).toBeLessThanOrEqual(row.stillAt ?? row.budget);
  });

  test("a guess is marked where the recording’s curve goes if it came true, and only then", () => {
    if (!charted) return expect(["visited", "twice-as-far"]).toContain(id);
    const row = figureOf(asks.figure);
    expect(row.charts).toContain(charted.chart);
    const run = new Map<string, string>([
      ["perfect-discriminator", "minimax"],
      ["better-loss", "wasserstein-gradient-penalty"]
    ]);
    const {history} = readRecording(asks.figure).runs.find((one) => one.id === (run.get(id) ?? "run"))!;
    const values = history
      .filter(({update}) => update >= charted.from && update <= charted.to)
      .map((measurement) => (charts[charted.chart] as Chart).value(measurement));
    // Of the end, or of the most there ever was.
    const value = id === "better-loss" ? Math.max(...values) : values[values.length - 1];
    const holding = options.filter((option) => {
      const {low, high} = markOf(charted, option)!;
      return value >= low && value <= high;
    });
    expect(holding).toEqual([answer]);
  });
});

test("twice-as-far: the earth mover's distance doubles, and overlap that has gone cannot go again", () => {
  expect(predictionOf("twice-as-far").outcome(readRecording).answer).toBe("wasserstein");
});
