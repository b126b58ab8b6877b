import {exercise} from "../exercise.js";
import {measuredAt, recordedRun} from "../recorded.js";

const updates = [1000, 3000, 6000];
const runs = ["collapsing", "healthy"] as const;

export const twoFates = exercise({
  id: "two-fates",
  group: "figures",
  minutes: 8,
  lines: 3,
  runs: runs.map((run) => ({figure: "the-question", run})),
  answer: (recorded) => {
    const captured = runs.map((run) => {
      const recordedAs = recordedRun(recorded, "the-question", run);
      return updates.map((update) => measuredAt(recordedAs, update).modesCaptured);
    });
    const {modes, update} = recordedRun(recorded, "the-question", "healthy").history.find(
      ({modes, modesCaptured}) => modesCaptured === modes
    )!;
    return {updates, captured, modes, first: update};
  }
});
