import type {FigureRow} from "./figure-row.js";

export const density: FigureRow = {
  id: "density",
  title: "Too much in one place",
  caption:
    "The generator’s probability density as a landscape over the data plane, in which crosses mark the eight real heaps. Left, ten steps of G for each of D: nearly everything is piled into one spike. Right, one step each: a hill on every cross. Both are drawn to one scale, and both hold the same amount of probability.",
  specification: {seed: 1, data: {name: "ring", modes: 8, radius: 1, deviation: 0.1}},
  runs: [
    {
      id: "collapsing",
      label: "n : m = 1 : 10, ten steps of G for each of D",
      short: "1 : 10",
      overrides: {schedule: {discriminatorSteps: 1, generatorSteps: 10}}
    },
    {
      id: "healthy",
      label: "n : m = 1 : 1, one step each",
      short: "1 : 1",
      overrides: {schedule: {discriminatorSteps: 1, generatorSteps: 1}}
    }
  ],
  budget: 3000,
  measureEvery: 50,
  views: ["landscape"],
  charts: ["densest"],
  reading: "densest",
  samples: 1000,
  extent: {low: [-1.5, -1.5], high: [1.5, 1.5]},
  knobs: [],
  expected: []
};
