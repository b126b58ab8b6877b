import {isCollapsedLate} from "../../experiments/summary.js";
import type {RecipeId} from "../../recipes/index.js";
import {exercise} from "../exercise.js";
import {outcomeOf} from "../recorded.js";

const recipes = [
  "non-saturating",
  "r1",
  "spectral-normalization",
  "minibatch-deviation",
  "unrolling"
] as const satisfies readonly RecipeId[];
const from = (recipe: RecipeId) => ({experiment: "remedies", cell: `pressed,${recipe}`}) as const;

export const chooseARecipe = exercise({
  id: "choose-a-recipe",
  group: "laboratory",
  minutes: 15,
  lines: 3,
  runs: recipes.map((recipe) => ({
    figure: "laboratory",
    recipe,
    values: {seed: 1, n: 1, m: 10},
    from: from(recipe)
  })),
  answer: (recorded) => {
    const outcomes = recipes.map((recipe) => outcomeOf(recorded, from(recipe), 1));
    return {
      rows: outcomes.map(({modesCaptured, highQuality}) => ({modesCaptured, highQuality})),
      collapsed: outcomes.filter(isCollapsedLate).length
    };
  }
});
