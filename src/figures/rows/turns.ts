import type {Measurement} from "../../runs/measurement.js";
import {figureRow} from "../figure-row.js";
import {staysCollapsed} from "./history.js";

/** The cells of the n x m map link here: but for the turns, the run is the experiment's, which is the engine's own. */
export const turns = figureRow({
  id: "turns",
  specification: {seed: 1, schedule: {discriminatorSteps: 1, generatorSteps: 10}},
  runs: [{id: "run", overrides: {}}],
  budget: 6000,
  // Here G is on a heap, and not on its way between two; and on another than in the figures before.
  stillAt: 2950,
  measureEvery: 50,
  views: ["plane", "metronome"],
  relief: true,
  charts: ["leading", "modes"],
  samples: 600,
  trail: true,
  knobs: ["n", "m"],
  expected: [
    {
      run: "run",
      claim: "has been nearest to each of the 8 modes at some measurement from update 1,000 on",
      holds: (history) => new Set(settled(history).map(({leadingMode}) => leadingMode)).size === 8
    },
    {
      run: "run",
      claim: "is nearest to another mode than 50 updates before, more often than not",
      holds: (history) => {
        const late = settled(history);
        const hops = late.filter(({leadingMode}, i) => i > 0 && leadingMode !== late[i - 1].leadingMode);
        return hops.length > (late.length - 1) / 2;
      }
    },
    {
      run: "run",
      claim: "captures at most 2 of 8 modes at a time from update 1,000 on, 9 times in 10",
      holds: staysCollapsed
    }
  ]
});

/** Measurements before this are of networks that have hardly begun. */
function settled(history: readonly Measurement[]): readonly Measurement[] {
  return history.filter(({update}) => update >= 1000);
}
