import {figureRow} from "../figure-row.js";
import {staysCollapsed} from "./history.js";

export const modeCollapse = figureRow({
  id: "mode-collapse",
  specification: {seed: 1, schedule: {discriminatorSteps: 1, generatorSteps: 10}},
  runs: [{id: "run", overrides: {}}],
  budget: 6000,
  // Here G is on a heap, and not on its way between two; and on another than in the figure before.
  stillAt: 3450,
  measureEvery: 50,
  views: ["latent", "plane", "letters", "shares"],
  relief: true,
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
});
