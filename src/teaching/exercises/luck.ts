import {exercise} from "../exercise.js";
import {outcomeOf} from "../recorded.js";

const from = {experiment: "ratios", cell: "n=1,m=10"} as const;
const seeds = [1, 2, 3, 4];

export const luck = exercise({
  id: "luck",
  group: "figures",
  minutes: 10,
  lines: 2,
  runs: seeds.map((seed) => ({figure: "turns", values: {seed, n: 1, m: 10}, from})),
  answer: (recorded) => {
    const outcomes = seeds.map((seed) => outcomeOf(recorded, from, seed));
    return {
      captured: outcomes.map(({modesCaptured}) => modesCaptured),
      late: outcomes.map(({lateCollapsed}) => lateCollapsed),
      modes: outcomes[0].modes
    };
  }
});
