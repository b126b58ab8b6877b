import type {FigureRow} from "../figure-row.js";
import {staysCollapsed} from "./history.js";

export const theQuestion: FigureRow = {
  id: "the-question",
  title: "One seed, two fates",
  caption:
    "Two GANs with the same first weights, loss and data. Where the generator, G, takes ten steps for each of the discriminator’s, D’s, everything it makes ends up in one place at a time, on a heap or off it. Where they take one step each, it finds all eight heaps.",
  specification: {seed: 1},
  runs: [
    {
      id: "collapsing",
      label: "n : m = 1 : 10, ten steps of G for each of D",
      overrides: {schedule: {discriminatorSteps: 1, generatorSteps: 10}}
    },
    {
      id: "healthy",
      label: "n : m = 1 : 1, one step each",
      overrides: {schedule: {discriminatorSteps: 1, generatorSteps: 1}}
    }
  ],
  budget: 6000,
  measureEvery: 100,
  views: ["plane", "shares"],
  samples: 600,
  knobs: [],
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
};
