import type {RecipeId} from "../../recipes/index.js";
import {exercise} from "../exercise.js";
import {outcomeOf} from "../recorded.js";

const losses = [
  "minimax",
  "non-saturating",
  "wasserstein-gradient-penalty"
] as const satisfies readonly RecipeId[];
const from = (loss: string) => ({experiment: "overtraining", cell: `${loss},n=5,m=1`}) as const;

export const threeLosses = exercise({
  id: "three-losses",
  group: "laboratory",
  minutes: 12,
  lines: 3,
  runs: losses.map((loss) => ({
    figure: "laboratory",
    recipe: loss,
    values: {seed: 1, n: 5, m: 1},
    from: from(loss)
  })),
  answer: (recorded) => ({
    rows: losses.map((loss) => {
      const {generatorGradientNorm, highQuality, modesCaptured} = outcomeOf(recorded, from(loss), 1);
      return {generatorGradientNorm, highQuality, modesCaptured};
    })
  })
});
