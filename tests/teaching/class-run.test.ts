import {describe, expect, test} from "vitest";
import {experimentOf} from "../../src/experiments/index.js";
import {reportingSeeds, tuningSeeds} from "../../src/experiments/seeds.js";
import {asItComes, fromAddress, withValues} from "../../src/figures/chosen-values.js";
import {figureOf} from "../../src/figures/index.js";
import {createSpecification} from "../../src/gan/training/specification.js";
import {CLASS_SEEDS, classAddress, classTasks, tagOf} from "../../src/teaching/class-run.js";
import {classHistogram, countModes} from "../../src/widget/class-histogram.js";
import {wordsOf} from "../../src/words/index.js";
import {parse} from "../markup/parse.js";

const opened = (task: (typeof classTasks)[number], classroom?: number) =>
  fromAddress(asItComes(figureOf(task.figure)), classAddress(task, classroom), false);

describe.each(classTasks)("the class's run $id", (task) => {
  test("its link opens the run, and says after which number the seeds begin", () => {
    const {chosen, classroom, problems, refusal} = opened(task, 1000);
    expect({classroom, problems, refusal}).toEqual({classroom: 1000, problems: [], refusal: null});
    expect(chosen.values).toMatchObject(task.values);
  });

  test("is the run that ours are of", () => {
    const {cells} = experimentOf(task.ours.experiment);
    const {overrides, budget} = cells.find(({id}) => id === task.ours.cell)!;
    const {chosen} = opened(task);
    const [{plan}] = chosen.runs;
    expect(plan.specification).toEqual(createSpecification({...overrides, seed: plan.specification.seed}));
    expect(chosen.row.budget).toBe(budget);
  });

  test("has one tag whatever the seed, and another than the others", () => {
    const {chosen} = opened(task);
    expect(tagOf(withValues(chosen, {seed: 9}))).toBe(tagOf(chosen));
    expect(tagOf(withValues(chosen, {m: 7}))).not.toBe(tagOf(chosen));
    expect(new Set(classTasks.map((one) => tagOf(opened(one).chosen))).size).toBe(classTasks.length);
  });
});

test("a class gets no seed that we report, or that settings were chosen on", () => {
  expect(Math.max(...reportingSeeds, ...tuningSeeds)).toBeLessThanOrEqual(CLASS_SEEDS);
});

test("the histogram counts every run, and draws shares", () => {
  const counts = countModes([0, 2, 2, 8], 8);
  expect(counts).toEqual([1, 0, 2, 0, 0, 0, 0, 0, 1]);
  const table = parse(String(classHistogram("two-steps", counts, countModes([2], 8), wordsOf())));
  const row = (modes: number) => [...table.querySelectorAll("tbody tr")][modes];
  expect([...row(2).querySelectorAll("td")].map((cell) => cell.textContent)).toEqual(["1", "2"]);
  const widths = [...row(2).querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("width")));
  expect(widths).toEqual([100, 50]);
  expect(table.querySelector("caption")?.textContent).toContain("Median of the class: 2; of ours: 2.");
});
