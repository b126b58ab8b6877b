import {DIGIT_BUDGET, digitRecipe} from "../figures/rows/digit-recipes.js";
import {recipes} from "../recipes/index.js";
import type {Experiment} from "./experiment.js";
import {pressed} from "./remedies.js";
import {reportingSeeds} from "./seeds.js";

/** The league again, on handwritten digits as their components, under pressure: what helps shows where the plain one fails. */
export const digitRemedies: Experiment<"digit-remedies"> = {
  id: "digit-remedies",
  parameters: ["setting", "recipe"],
  cells: recipes
    .filter(({id}) => id !== "wasserstein-gradient-penalty-equal-turns")
    .map((recipe) => ({
      id: `pressed,${recipe.id}`,
      parameters: {setting: "pressed", recipe: recipe.id},
      overrides: {...digitRecipe(recipe), schedule: pressed},
      budget: DIGIT_BUDGET,
      measureEvery: 100
    })),
  seeds: reportingSeeds.slice(0, 8)
};
