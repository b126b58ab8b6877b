import {cellOf} from "../../experiments/summary.js";
import {exercise} from "../exercise.js";
import {outcomeOf} from "../recorded.js";

const from = {experiment: "ratios", cell: "n=1,m=5"} as const;
const seeds = [1, 2];

export const comeBack = exercise({
  id: "come-back",
  group: "laboratory",
  minutes: 10,
  lines: 3,
  runs: seeds.map((seed) => ({figure: "laboratory", values: {seed, m: 5}, from})),
  answer: (recorded) => {
    const {collapsedSeeds, seeds: all} = cellOf(recorded.summary(from.experiment), from.cell);
    const outcomes = seeds.map((seed) => outcomeOf(recorded, from, seed));
    return {
      captured: outcomes.map(({modesCaptured}) => modesCaptured),
      first: outcomes.map(({firstComplete}) => firstComplete),
      collapsedSeeds,
      seeds: all
    };
  }
});
