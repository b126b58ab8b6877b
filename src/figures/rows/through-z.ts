import {figureRow} from "../figure-row.js";
import {digitPlayers} from "./digit-players.js";

/** A slice through what two G make of their z: one in good health, and one before its wall. */
export const throughZ = figureRow({
  id: "through-z",
  specification: {
    seed: 1,
    ...digitPlayers("components", 2e-3, 0),
    remedies: [{name: "r1", weight: 1}]
  },
  runs: [
    {id: "pressed", overrides: {schedule: {discriminatorSteps: 1, generatorSteps: 10}}},
    {id: "equal", overrides: {}}
  ],
  budget: 1000,
  measureEvery: 50,
  views: ["walk"],
  reading: "digits",
  samples: 24,
  knobs: ["n", "m"],
  expected: [
    {
      run: "pressed",
      claim:
        "serves at most 3 of 10 digits at the end, and its samples lie less than half as far apart as real ones",
      holds: (history) => {
        const last = history.at(-1);
        return last !== undefined && last.modesServed <= 3 && last.spread < 0.5;
      }
    },
    {
      run: "equal",
      claim:
        "captures at least 9 of 10 digits at the end, and spreads them more than three quarters as far as real ones",
      holds: (history) => {
        const last = history.at(-1);
        return last !== undefined && last.modesCaptured >= 9 && last.spread > 0.75;
      }
    }
  ]
});
