import {specificationOf} from "../figures/figure-row.js";
import {uselessGradients} from "../figures/rows/useless-gradients.js";
import type {Experiment} from "./experiment.js";

/**
 * The figure "What a perfect discriminator teaches" from more seeds: G is frozen early, D trains alone until it is sure of
 * itself, then G is released. How often does what the figure shows from its one seed happen?
 */
export const released: Experiment<"released"> = {
  id: "released",
  parameters: ["loss"],
  cells: uselessGradients.runs.map((run) => ({
    id: run.id,
    parameters: {loss: run.id},
    overrides: specificationOf(uselessGradients, run),
    budget: uselessGradients.budget,
    measureEvery: uselessGradients.measureEvery,
    events: uselessGradients.events
  })),
  seeds: [1, 2, 3, 4, 5, 6, 7, 8]
};
