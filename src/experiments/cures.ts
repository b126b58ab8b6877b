import {specificationOf} from "../figures/figure-row.js";
import {cures as figure} from "../figures/rows/cures.js";
import type {Experiment} from "./experiment.js";

/** The sick and the cured of the figure of that name, from more seeds: is the cure one, or was it luck? */
export const cures: Experiment<"cures"> = {
  id: "cures",
  parameters: ["run"],
  cells: figure.runs.map((run) => ({
    id: run.id,
    parameters: {run: run.id},
    overrides: specificationOf(figure, run),
    budget: figure.budget,
    measureEvery: figure.measureEvery
  })),
  seeds: [1, 2, 3, 4, 5, 6, 7, 8]
};
