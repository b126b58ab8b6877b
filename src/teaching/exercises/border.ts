import {exercise} from "../exercise.js";
import {outcomeOf} from "../recorded.js";

const from = {experiment: "ratios", cell: "n=1,m=2"} as const;
const seeds = [1, 2, 3, 4];

export const border = exercise({
  id: "border",
  group: "figures",
  minutes: 12,
  lines: 3,
  runs: seeds.map((seed) => ({figure: "turns", values: {seed, n: 1, m: 2}, from})),
  answer: (recorded) => {
    const outcomes = seeds.map((seed) => outcomeOf(recorded, from, seed));
    return {
      captured: outcomes.map(({modesCaptured}) => modesCaptured),
      first: outcomes.map(({firstComplete}) => firstComplete),
      late: outcomes.map(({lateCollapsed}) => lateCollapsed)
    };
  }
});
