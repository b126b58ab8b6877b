import {specificationOf} from "../figures/figure-row.js";
import {uselessPictures} from "../figures/rows/useless-pictures.js";
import type {Experiment} from "./experiment.js";
import {reportingSeeds} from "./seeds.js";

/** As many updates again, in which G may move once more. */
const budget = 2 * uselessPictures.budget;

/** The figure "Sure of every pixel" from more seeds, and what comes after it: at its end G is released. */
export const digitReleased: Experiment<"digit-released"> = {
  id: "digit-released",
  parameters: ["loss"],
  cells: uselessPictures.runs.map((run) => ({
    id: run.id,
    parameters: {loss: run.id},
    overrides: specificationOf(uselessPictures, run),
    budget,
    measureEvery: uselessPictures.measureEvery,
    events: [...(uselessPictures.events ?? []), {at: uselessPictures.budget, release: ["generator"]}]
  })),
  seeds: reportingSeeds.slice(0, 8)
};
