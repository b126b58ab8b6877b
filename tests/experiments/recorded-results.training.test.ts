import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {runOf} from "../../src/experiments/experiment.js";
import {experiments} from "../../src/experiments/index.js";
import {ratios} from "../../src/experiments/ratios.js";
import {parseRows} from "../../src/experiments/result-row.js";
import {cellOf} from "../../src/experiments/summary.js";
import {openBackend} from "../../src/gan/backends/index.js";
import {readSummary} from "../../tools/experiment/read-summary.js";
import {askedOf} from "../../tools/experiment/results-table.js";
import {readThumbnails, trainThumbnail} from "../../tools/experiment/thumbnails.js";
import {trainRun} from "../../tools/experiment/train-run.js";
import {readRecording} from "../../tools/site/prerender.js";

const rowsOf = (id: string) =>
  parseRows(experiments.find((one) => one.id === id)!, readFileSync(`data/experiments/${id}.csv`, "utf8"));

describe.each(experiments)("the results of $id", (experiment) => {
  const rows = rowsOf(experiment.id);

  test("are complete, and what the experiment asks for today", () => {
    expect(() => readSummary(experiment.id)).not.toThrow();
    for (const {cell, seed, asked} of rows)
      expect(askedOf(runOf(experiment.cells.find(({id}) => id === cell)!, seed))).toBe(asked);
  });

  test("are what the engine does today: its shortest cell, bit for bit", async () => {
    const cell = experiment.cells.reduce((least, one) => (one.budget < least.budget ? one : least));
    const row = rows.find((one) => one.cell === cell.id)!;
    const {checksum, outcome} = trainRun(await openBackend({only: "wasm"}), runOf(cell, row.seed));
    expect(checksum).toBe(row.checksum);
    expect(outcome.modesCaptured).toBe(row.outcome.modesCaptured);
  });
});

test("a picture of the map is what its run makes today, to the last step", async () => {
  const cell = "n=1,m=10";
  expect(trainThumbnail(await openBackend({only: "wasm"}), ratios, cell)).toEqual(
    readThumbnails("ratios").cells[cell]
  );
});

test("a cell of the map is the run of a figure: the first figure's fingerprints stand in it", () => {
  const rows = rowsOf(ratios.id);
  for (const {specification, checksum} of readRecording("the-question").runs) {
    const {discriminatorSteps, generatorSteps} = specification.schedule;
    const row = rows.find(
      ({cell, seed}) => cell === `n=${discriminatorSteps},m=${generatorSteps}` && seed === specification.seed
    );
    expect(row?.checksum).toBe(checksum);
  }
});

describe("what the page of the evidence says in words", () => {
  const collapsedAt = (id: string, cell: string) => cellOf(readSummary(id), cell).collapsedSeeds;

  test("of the map", () => {
    for (const {parameters, collapsedSeeds} of readSummary("ratios").cells)
      if (Number(parameters.m) <= Number(parameters.n)) expect(collapsedSeeds).toBe(0);
    expect(collapsedAt("ratios", "n=1,m=2")).toBeGreaterThan(collapsedAt("ratios", "n=10,m=20"));
  });

  test("of too much of D", () => {
    const [few, many] = [1, 20].map(
      (n) => cellOf(readSummary("overtraining"), `non-saturating,n=${n},m=1`).measures
    );
    expect(many.lateModesCaptured.median).toBeLessThan(few.lateModesCaptured.median);
    expect(many.lateHighQuality.median).toBeGreaterThan(few.lateHighQuality.median);
  });

  test("of the league", () => {
    const {cells} = readSummary("remedies");
    const pressed = cells.filter(({parameters}) => parameters.setting === "pressed");
    const spared = pressed.filter(({collapsedSeeds}) => collapsedSeeds === 0);
    expect(spared.map(({parameters}) => parameters.recipe).sort()).toEqual([
      "minibatch-deviation",
      "packing",
      "unrolling"
    ]);
    for (const recipe of [
      "r1",
      "spectral-normalization",
      "two-learning-rates",
      "instance-noise",
      "generator-averaging"
    ])
      expect(collapsedAt("remedies", `pressed,${recipe}`)).toBe(4);
    const best = (setting: string) =>
      cells
        .filter(({parameters}) => parameters.setting === setting)
        .sort((a, b) => b.measures.lateHighQuality.mean - a.measures.lateHighQuality.mean)
        .map(({parameters}) => parameters.recipe);
    expect(best("pressed")[0]).toBe("unrolling");
    expect(best("own").at(-1)).toBe("unrolling");
  });
});
