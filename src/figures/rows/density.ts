import {figureRow} from "../figure-row.js";

/** Networks that have hardly begun make one heap too. */
const BEGUN = 500;

export const density = figureRow({
  id: "density",
  specification: {seed: 1, data: {name: "ring", modes: 8, radius: 1, deviation: 0.1}},
  runs: [
    {
      id: "collapsing",
      overrides: {schedule: {discriminatorSteps: 1, generatorSteps: 10}}
    },
    {id: "healthy", overrides: {}}
  ],
  budget: 2000,
  // Here the collapsing run is on a heap, and not on its way between two.
  stillAt: 1950,
  measureEvery: 50,
  views: ["landscape"],
  charts: ["densest"],
  reading: "densest",
  samples: 1000,
  extent: {low: [-1.5, -1.5], high: [1.5, 1.5]},
  knobs: [],
  expected: [
    {
      run: "collapsing",
      claim: `has more than half of its samples in the densest 1 % of the area, 2 times in 3 from update ${BEGUN} on`,
      holds: (history) => {
        const late = history.filter(({update}) => update >= BEGUN);
        return late.filter(({densestMass}) => densestMass > 0.5).length >= (2 / 3) * late.length;
      }
    },
    {
      run: "healthy",
      claim: "captures 8 of 8 modes at the end, with less than three quarters in the densest 1 % of the area",
      holds: (history) => {
        const last = history.at(-1);
        return last?.modesCaptured === 8 && last.densestMass < 0.75;
      }
    }
  ]
});
