import type {DistributionSpecification} from "../gan/distributions/index.js";
import type {Schedule} from "../gan/training/specification.js";
import {recipes} from "../recipes/index.js";
import type {Cell, Experiment} from "./experiment.js";

/** The schedule of the article's collapsing run: what a recipe is good for shows where the plain one fails. */
export const pressed: Schedule = {discriminatorSteps: 1, generatorSteps: 10};
const grid: DistributionSpecification = {name: "grid", side: 5, spacing: 2, deviation: 0.05};

/**
 * All recipes with the same networks, batch and budget in updates. Their own schedule is 1 : 1, or what their paper asks
 * for; under pressure it is 1 : 10 for all of them, so that the two that differ only in their schedule are one.
 */
export const remedies: Experiment<"remedies"> = {
  id: "remedies",
  parameters: ["setting", "recipe"],
  cells: [...cells("own"), ...cells("pressed", {schedule: pressed})],
  seeds: [1, 2, 3, 4]
};

export const remediesOnGrid: Experiment<"remedies-on-grid"> = {
  id: "remedies-on-grid",
  parameters: ["setting", "recipe"],
  cells: cells("grid", {data: grid}),
  seeds: [1, 2, 3, 4]
};

function cells(
  setting: "own" | "pressed" | "grid",
  common: {data?: DistributionSpecification; schedule?: Schedule} = {}
): Cell[] {
  return recipes
    .filter(({id}) => setting !== "pressed" || id !== "wasserstein-gradient-penalty-equal-turns")
    .map(({id, overrides}) => ({
      id: `${setting},${id}`,
      parameters: {setting, recipe: id},
      overrides: {...overrides, ...common},
      budget: 6000,
      measureEvery: 100
    }));
}
