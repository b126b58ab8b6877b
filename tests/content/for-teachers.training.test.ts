import {beforeAll, expect, test} from "vitest";
import {figureOf} from "../../src/figures/index.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import {openBackend} from "../../src/gan/backends/index.js";
import type {Measurement} from "../../src/runs/measurement.js";
import {trainRun} from "../../tools/record/train-row.js";

/** What the answers of src/for-teachers.md say of the runs that its exercises link to; for each answer, where it is at risk. */
const answers: [exercise: number, run: {seed: number; n: number; m: number}, holds: (at: Run) => boolean][] =
  [
    [1, {seed: 2, n: 1, m: 10}, ({most}) => most <= 2],
    [3, {seed: 2, n: 1, m: 2}, ({most}) => most <= 4],
    [3, {seed: 3, n: 1, m: 2}, ({end}) => end.modesCaptured === 8],
    [4, {seed: 1, n: 5, m: 1}, ({end}) => end.modesCaptured >= 7 && end.highQuality < 0.7],
    [5, {seed: 1, n: 1, m: 5}, ({early, end}) => early <= 3 && end.modesCaptured >= 6]
  ];

interface Run {
  readonly end: Measurement;
  /** Modes captured at most, at any time and in the first thousand updates. */
  readonly most: number;
  readonly early: number;
}

let backend: Backend;
beforeAll(async () => {
  backend = await openBackend({only: "wasm"});
});

test.each(answers)("the answer to exercise %i holds, %o", (_, values, holds) => {
  const {history} = trainRun(backend, figureOf("mode-collapse"), "run", {values});
  const modes = (measurements: readonly Measurement[]) =>
    Math.max(...measurements.map(({modesCaptured}) => modesCaptured));
  const early = modes(history.filter(({update}) => update <= 1000));
  expect(holds({end: history.at(-1)!, most: modes(history), early})).toBe(true);
});
