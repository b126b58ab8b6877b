import {beforeAll, describe, expect, test} from "vitest";
import {specificationOf} from "../../src/figures/figure-row.js";
import {holdStill} from "../../src/figures/rows/hold-still.js";
import {theQuestion} from "../../src/figures/rows/the-question.js";
import {turns} from "../../src/figures/rows/turns.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import {openBackend} from "../../src/gan/backends/index.js";
import {createSpecification} from "../../src/gan/training/specification.js";
import {trainRun} from "../../tools/record/train-row.js";

let backend: Backend;
beforeAll(async () => {
  backend = await openBackend({only: "wasm"});
});

test("a link from the n x m map makes the experiment's own run", () => {
  expect(specificationOf(turns, turns.runs[0], {n: 20, m: 5, seed: 3})).toEqual(
    createSpecification({seed: 3, schedule: {discriminatorSteps: 20, generatorSteps: 5}})
  );
  expect(specificationOf(turns, turns.runs[0])).toEqual(specificationOf(theQuestion, theQuestion.runs[0]));
});

describe("what the text says of runs that it links to", () => {
  const finish = (values: Parameters<typeof trainRun>[3]) => trainRun(backend, turns, "run", values).history;

  test("without the penalty, seed 4 leaves the picture while D is frozen, and seed 8 stays on most heaps", () => {
    const released = (seed: number) =>
      trainRun(backend, holdStill, "run", {values: {r1: 0, seed}, budget: 2500}).history.at(-1)!;
    expect(Math.hypot(...released(4).centre)).toBeGreaterThan(10);
    expect(released(8).modesCaptured).toBeGreaterThanOrEqual(5);
    expect(released(8).distanceToFavourite).toBeGreaterThan(0.5);
  });

  test.each([
    ["1 : 5, seed 1", {m: 5, seed: 1}],
    ["1 : 10, seed 27", {seed: 27}]
  ])("%s is collapsed at first and then heals", (_, values) => {
    const history = finish({values});
    const early = history.filter(({update}) => update >= 300 && update <= 1000);
    expect(early.filter(({modesCaptured}) => modesCaptured <= 2).length).toBeGreaterThan(early.length / 2);
    expect(history.at(-1)?.modesCaptured).toBeGreaterThanOrEqual(7);
  });

  test("10 : 1, seed 1 drops several heaps and does not get them back", () => {
    const late = finish({values: {n: 10, m: 1, seed: 1}}).filter(({update}) => update >= 3000);
    expect(Math.max(...late.map(({modesCaptured}) => modesCaptured))).toBeLessThanOrEqual(5);
  });
});
