import type {FigureRow} from "../figure-row.js";
import {staysCollapsed} from "./history.js";

export const modeCollapse: FigureRow = {
  id: "mode-collapse",
  title: "Many z, one x",
  caption:
    "The plane of z with a coloured grid on it, and where the generator sends that grid: the whole plane is folded into a knot. A healthy generator would spread it over all eight heaps, an eighth of its samples to each.",
  specification: {seed: 1, schedule: {discriminatorSteps: 1, generatorSteps: 10}},
  runs: [{id: "run", label: "The generator’s two planes", overrides: {}}],
  budget: 6000,
  measureEvery: 100,
  views: ["latent", "plane", "shares"],
  charts: ["modes"],
  samples: 600,
  knobs: ["n", "m"],
  expected: [
    {
      run: "run",
      claim: "holds at most 2 of 8 modes from update 1,000 on, 9 times in 10",
      holds: staysCollapsed
    }
  ]
};
