import {type RecipeId, recipes} from "../../recipes/index.js";
import {type FigureRun, figureRow} from "../figure-row.js";
import {staysCollapsed} from "./history.js";

/** Under the race's own turns, two that differ in nothing but their turns are one. */
export type Contestant = Exclude<RecipeId, "wasserstein-gradient-penalty-equal-turns">;

/** The league's recipes, all with the turns of the race. */
const runs = recipes.flatMap(({id, overrides: {schedule: _, ...overrides}}): FigureRun<Contestant>[] =>
  id === "wasserstein-gradient-penalty-equal-turns" ? [] : [{id, overrides}]
);

export const race = figureRow({
  id: "race",
  specification: {seed: 1, schedule: {discriminatorSteps: 1, generatorSteps: 10}},
  runs,
  shown: ["non-saturating", "wasserstein-gradient-penalty", "wasserstein-clipping", "minibatch-deviation"],
  budget: 3000,
  measureEvery: 100,
  views: ["plane", "letters", "tiles"],
  charts: ["modes", "quality"],
  scoreboard: true,
  samples: 400,
  knobs: ["data", "n", "m"],
  expected: [
    {
      run: "non-saturating",
      claim: "holds at most 2 of 8 modes from update 1,000 on, 9 times in 10",
      holds: staysCollapsed
    },
    {
      run: "minibatch-deviation",
      claim: "captures at least 6 of 8 modes at the end",
      holds: (history) => (history.at(-1)?.modesCaptured ?? 0) >= 6
    }
  ]
});
