import {figureRow} from "../figure-row.js";
import {staysCollapsed} from "./history.js";

export const theQuestion = figureRow({
  id: "the-question",
  specification: {seed: 1},
  runs: [
    {
      id: "collapsing",
      overrides: {schedule: {discriminatorSteps: 1, generatorSteps: 10}}
    },
    {
      id: "healthy",
      overrides: {schedule: {discriminatorSteps: 1, generatorSteps: 1}}
    }
  ],
  budget: 6000,
  // Here the collapsing run is on a heap, and not on its way between two.
  stillAt: 5700,
  measureEvery: 100,
  views: ["plane", "letters"],
  samples: 600,
  knobs: [],
  autoplay: true,
  expected: [
    {
      run: "collapsing",
      claim: "holds at most 2 of 8 modes from update 1,000 on, 9 times in 10",
      holds: staysCollapsed
    },
    {
      run: "healthy",
      claim: "captures 8 of 8 modes at the end",
      holds: (history) => history.at(-1)?.modesCaptured === 8
    }
  ]
});
