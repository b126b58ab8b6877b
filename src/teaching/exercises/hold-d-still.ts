import {holdStill} from "../../figures/rows/hold-still.js";
import {exercise} from "../exercise.js";
import {measuredAt, recordedRun} from "../recorded.js";

const updates = [...(holdStill.events ?? []).map(({at}) => at), holdStill.budget];

export const holdDStill = exercise({
  id: "hold-d-still",
  group: "figures",
  minutes: 9,
  lines: 3,
  runs: [{figure: "hold-still"}],
  answer: (recorded) => {
    const run = recordedRun(recorded, "hold-still", "run");
    const at = updates.map((update) => measuredAt(run, update));
    return {
      updates,
      captured: at.map(({modesCaptured}) => modesCaptured),
      distance: at.map(({distanceToFavourite = Number.NaN}) => distanceToFavourite)
    };
  }
});
