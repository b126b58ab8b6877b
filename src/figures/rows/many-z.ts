import {figureRow} from "../figure-row.js";
import {staysCollapsed} from "./history.js";

export const manyZ = figureRow({
  id: "many-z",
  specification: {seed: 1},
  runs: [
    {
      id: "collapsing",
      overrides: {schedule: {discriminatorSteps: 1, generatorSteps: 10}}
    },
    {id: "healthy", overrides: {}}
  ],
  budget: 3000,
  // Here the collapsing run is on a heap, and not on its way between two.
  stillAt: 2600,
  measureEvery: 100,
  views: ["landing"],
  samples: 150,
  knobs: [],
  expected: [
    {
      run: "collapsing",
      claim: "holds at most 2 of 8 modes from update 1,000 on, 9 times in 10",
      holds: staysCollapsed
    },
    {
      run: "healthy",
      claim: "captures at least 7 of 8 modes at the end",
      holds: (history) => (history.at(-1)?.modesCaptured ?? 0) >= 7
    }
  ]
});
