import {exercise} from "../exercise.js";
import {outcomeOf} from "../recorded.js";

const steps = [1, 5, 20];
const from = (n: number) => ({experiment: "ratios", cell: `n=${n},m=1`}) as const;

export const moreOfD = exercise({
  id: "more-of-d",
  group: "figures",
  minutes: 10,
  lines: 3,
  runs: steps.map((n) => ({figure: "turns", values: {seed: 1, n, m: 1}, from: from(n)})),
  answer: (recorded) => ({
    rows: steps.map((n) => {
      const {modesCaptured, highQuality} = outcomeOf(recorded, from(n), 1);
      return {modesCaptured, highQuality, share: 1 / (n + 1)};
    })
  })
});
