import {digitRecipe} from "../figures/rows/digit-recipes.js";
import {type RecipeId, recipeOf} from "../recipes/index.js";
import type {Cell, Experiment} from "./experiment.js";
import {reportingSeeds} from "./seeds.js";

/** Updates of G where both play: what its steps achieve is compared at equal numbers of them. */
const GENERATOR_UPDATES = 300;
/** Measurements of a run, after equal numbers of G's updates. */
const MEASUREMENTS = 12;

const played: readonly RecipeId[] = ["minimax", "wasserstein-gradient-penalty"];
const alone: readonly RecipeId[] = ["minimax", "non-saturating"];

/** What `overtraining` asks of the ring, asked of handwritten digits as their components. */
export const digitOvertraining: Experiment<"digit-overtraining"> = {
  id: "digit-overtraining",
  parameters: ["loss", "n", "m"],
  cells: [
    ...alone.map((loss) => cell(loss, {n: 1, m: 0, budget: 600, measureEvery: 50})),
    ...played.flatMap((loss) =>
      [1, 10].map((n) => {
        const budget = GENERATOR_UPDATES * (n + 1);
        return cell(loss, {n, m: 1, budget, measureEvery: budget / MEASUREMENTS});
      })
    )
  ],
  seeds: reportingSeeds.slice(0, 8)
};

function cell(
  loss: RecipeId,
  {n, m, ...size}: {n: number; m: number; budget: number; measureEvery: number}
): Cell {
  return {
    id: `${loss},n=${n},m=${m}`,
    parameters: {loss, n, m},
    overrides: {...digitRecipe(recipeOf(loss)), schedule: {discriminatorSteps: n, generatorSteps: m}},
    ...size
  };
}
