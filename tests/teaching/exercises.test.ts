import {describe, expect, test} from "vitest";
import {experimentOf} from "../../src/experiments/index.js";
import {asItComes, fromAddress} from "../../src/figures/chosen-values.js";
import {figureOf} from "../../src/figures/index.js";
import {createSpecification} from "../../src/gan/training/specification.js";
import type {ExerciseGroup} from "../../src/teaching/exercise.js";
import {exercises} from "../../src/teaching/exercises/index.js";
import {measuredAt, outcomeOf, type Recorded, recordedRun} from "../../src/teaching/recorded.js";
import {addressOf} from "../../src/teaching/run-of-exercise.js";
import {siteWordsOf} from "../../src/words/site.js";
import type {ExerciseWords} from "../../src/words/teaching-words.js";
import {readSummary} from "../../tools/experiment/read-summary.js";
import {pagesOf} from "../../tools/site/page-of.js";
import {readRecording} from "../../tools/site/prerender.js";

const recorded: Recorded = {recording: readRecording, summary: readSummary};
const words = siteWordsOf();
const inGroup = (group: ExerciseGroup) => exercises.filter((exercise) => exercise.group === group);

test("there are at least twelve exercises, four of them in the laboratory and two on pictures", () => {
  expect(exercises.length).toBeGreaterThanOrEqual(12);
  expect(inGroup("laboratory").length).toBeGreaterThanOrEqual(4);
  expect(inGroup("pictures").length).toBeGreaterThanOrEqual(2);
  const ofLaboratory = exercises.filter(({runs}) => runs.every(({figure}) => figureOf(figure).laboratory));
  expect(ofLaboratory).toEqual(inGroup("laboratory"));
});

describe.each(exercises)("$id", (exercise) => {
  test("each run opens in a figure that stands on a page, as it is asked for", () => {
    for (const run of exercise.runs) {
      expect(pagesOf(run.figure)).not.toEqual([]);
      const row = figureOf(run.figure);
      const {chosen, problems, refusal} = fromAddress(asItComes(row), addressOf(exercise, run), false);
      expect({problems, refusal}).toEqual({problems: [], refusal: null});
      if (run.run) expect(chosen.runs.map(({id}) => id)).toContain(run.run);
    }
  });

  test("each run is the one that its answer was measured in", () => {
    for (const run of exercise.runs) {
      const {chosen} = fromAddress(asItComes(figureOf(run.figure)), addressOf(exercise, run), false);
      const {plan} = chosen.runs.find(({id}) => id === (run.run ?? chosen.runs[0].id))!;
      if (run.from) {
        const {cells} = experimentOf(run.from.experiment);
        const cell = cells.find(({id}) => id === run.from?.cell)!;
        const {seed} = plan.specification;
        expect(plan.specification).toEqual(createSpecification({...cell.overrides, seed}));
        expect(chosen.row.budget).toBe(cell.budget);
      } else {
        const {specification} = readRecording(run.figure).runs.find(
          ({id}) => id === (run.run ?? chosen.runs[0].id)
        )!;
        expect(plan.specification).toEqual(specification);
      }
    }
  });

  test("the answer fills the table in, and leaves nothing out", () => {
    const {columns, filled, why} = words.teaching.exercises[exercise.id] as ExerciseWords;
    const measured = exercise.answer(recorded);
    const rows = filled(measured);
    expect(rows).toHaveLength(exercise.runs.length);
    for (const row of rows) expect(row).toHaveLength(columns(measured).length);
    const said = [...rows.flat(), ...columns(measured), why(measured)];
    for (const text of said) expect(text).not.toMatch(/^$|NaN|undefined|Infinity|–$/);
  });
});

test("an answer that asks for what was not recorded is told so", () => {
  expect(() => recordedRun(recorded, "turns", "nobody")).toThrow("nobody");
  expect(() => measuredAt(recordedRun(recorded, "turns", "run"), 1)).toThrow("update 1");
  expect(() => outcomeOf(recorded, {experiment: "ratios", cell: "n=1,m=1"}, 0)).toThrow("seed 0");
});
