import type {OptimizerSpecification} from "../gan/optimizers/index.js";
import {createSpecification} from "../gan/training/specification.js";
import {recipeOf} from "../recipes/index.js";
import type {Cell, Experiment} from "./experiment.js";
import {pressed} from "./remedies.js";

const clipped = recipeOf("wasserstein-clipping").overrides;
const others = createSpecification().generator.optimizer;
const own = createSpecification(clipped).generator.optimizer;
/** As fast as the other contestants. */
const faster: OptimizerSpecification = {...own, rate: others.rate};

/**
 * The clipped critic holds under pressure, and its recipe differs from the others in two ways: the clip, and the optimiser
 * that its paper asks for. Each of the two by itself, and the optimiser at the others' rate.
 */
export const clipping: Experiment<"clipping"> = {
  id: "clipping",
  parameters: ["loss", "optimizer"],
  cells: [
    cell("wasserstein-clipping", "own", own),
    cell("wasserstein-clipping", "faster", faster),
    cell("wasserstein-clipping", "others", others),
    cell("non-saturating", "own", own)
  ],
  seeds: [1, 2, 3, 4]
};

function cell(loss: string, name: string, optimizer: OptimizerSpecification): Cell {
  return {
    id: `${loss},${name}`,
    parameters: {loss, optimizer: name},
    overrides: {
      loss: recipeOf(loss).overrides.loss,
      generator: {optimizer},
      discriminator: {optimizer},
      schedule: pressed
    },
    budget: 6000,
    measureEvery: 100
  };
}
