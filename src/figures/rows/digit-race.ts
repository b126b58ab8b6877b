import {recipes} from "../../recipes/index.js";
import {type FigureRun, figureRow} from "../figure-row.js";
import {digitRecipe} from "./digit-recipes.js";
import type {Contestant} from "./race.js";

/** The race again, on handwritten digits: the league's recipes, all with the turns of the race. */
const runs = recipes.flatMap((recipe): FigureRun<Contestant>[] => {
  const {schedule: _, ...overrides} = digitRecipe(recipe);
  return recipe.id === "wasserstein-gradient-penalty-equal-turns" ? [] : [{id: recipe.id, overrides}];
});

/** Networks that have hardly begun make one smudge too. */
const BEGUN = 100;

export const digitRace = figureRow({
  id: "digit-race",
  specification: {seed: 1, schedule: {discriminatorSteps: 1, generatorSteps: 10}},
  runs,
  shown: ["non-saturating", "unrolling", "two-learning-rates"],
  budget: 600,
  measureEvery: 50,
  views: ["tiles", "shares"],
  charts: ["modes", "quality"],
  scoreboard: true,
  reading: "digits",
  samples: 24,
  knobs: ["n", "m"],
  expected: [
    {
      run: "non-saturating",
      claim: `serves at most 3 of 10 digits, 9 times in 10, from update ${BEGUN} on`,
      holds: (history) => {
        const begun = history.filter(({update}) => update >= BEGUN);
        return begun.filter(({modesServed}) => modesServed <= 3).length >= 0.9 * begun.length;
      }
    },
    {
      run: "unrolling",
      claim: "serves at least 6 of 10 digits at the end",
      holds: (history) => (history.at(-1)?.modesServed ?? 0) >= 6
    },
    {
      run: "two-learning-rates",
      claim: "captures at least 6 of 10 digits at the end",
      holds: (history) => (history.at(-1)?.modesCaptured ?? 0) >= 6
    }
  ]
});
