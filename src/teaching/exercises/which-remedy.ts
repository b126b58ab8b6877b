import {exercise} from "../exercise.js";
import {end, recordedRun} from "../recorded.js";

const runs = ["non-saturating", "unrolling", "minibatch-deviation", "two-learning-rates"];

export const whichRemedy = exercise({
  id: "which-remedy",
  group: "pictures",
  minutes: 12,
  lines: 3,
  runs: runs.map((run) => ({figure: "digit-race", run})),
  answer: (recorded) => ({
    rows: runs.map((run) => {
      const digits = end(recordedRun(recorded, "digit-race", run));
      const ring = end(recordedRun(recorded, "race", run));
      return {
        served: digits.modesServed,
        highQuality: digits.highQuality,
        digits: digits.modes,
        onRing: ring.modesServed,
        heaps: ring.modes
      };
    })
  })
});
