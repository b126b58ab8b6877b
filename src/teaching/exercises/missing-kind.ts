import {cellOf} from "../../experiments/summary.js";
import {exercise} from "../exercise.js";
import {end, recordedRun} from "../recorded.js";

const runs = ["uneven", "uneven-packing"];

export const missingKind = exercise({
  id: "missing-kind",
  group: "figures",
  minutes: 8,
  lines: 3,
  runs: runs.map((run) => ({figure: "cures", run})),
  answer: (recorded) => ({
    rows: runs.map((run) => {
      const {discriminatorLoss, highQuality, modesCaptured, modes} = end(recordedRun(recorded, "cures", run));
      const cell = cellOf(recorded.summary("cures"), run);
      const whole = cell.runs.filter(({outcome}) => outcome.modesCaptured === outcome.modes).length;
      return {discriminatorLoss, highQuality, modesCaptured, modes, whole, seeds: cell.seeds};
    })
  })
});
