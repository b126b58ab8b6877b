import {recipes} from "../../recipes/index.js";
import type {FigureRow, FigureRun} from "../figure-row.js";
import {staysCollapsed} from "./history.js";

/** The recipes' names where there is little room. */
const short: Readonly<Record<string, string>> = {
  "non-saturating": "non-saturating",
  "least-squares": "least squares",
  "wasserstein-clipping": "W, clipping",
  "wasserstein-gradient-penalty": "W, penalty",
  r1: "R1",
  "spectral-normalization": "spectral norm.",
  unrolling: "unrolled",
  packing: "packed",
  "minibatch-deviation": "deviation",
  "two-learning-rates": "two rates",
  "instance-noise": "noise",
  "generator-averaging": "averaged"
};

/** The league's recipes, all with the turns of the race: two that differ in nothing but their turns are one. */
const runs = recipes
  .filter(({id}) => id !== "wasserstein-gradient-penalty-equal-turns")
  .map(
    ({id, label, overrides: {schedule: _, ...overrides}}): FigureRun => ({
      id,
      label,
      short: short[id],
      overrides
    })
  );

export const race: FigureRow = {
  id: "race",
  title: "A race from one seed",
  caption:
    "Four GANs from one seed, on a ring of eight heaps, with ten steps of G for each of D. The plain one collapses, and so does the Wasserstein critic with a gradient penalty. The critic with clipped weights and the D that is told how varied a batch is keep their heaps: what helps here is not what has the best theory.",
  specification: {seed: 1, schedule: {discriminatorSteps: 1, generatorSteps: 10}},
  runs,
  shown: ["non-saturating", "wasserstein-gradient-penalty", "wasserstein-clipping", "minibatch-deviation"],
  budget: 3000,
  measureEvery: 100,
  views: ["plane"],
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
};
