import {modeCollapse} from "../../figures/rows/mode-collapse.js";
import {exercise} from "../exercise.js";
import {measuredAt, recordedRun} from "../recorded.js";

const updates = [100, 3000, modeCollapse.stillAt ?? modeCollapse.budget];

export const knot = exercise({
  id: "knot",
  group: "figures",
  minutes: 7,
  lines: 3,
  runs: [{figure: "mode-collapse"}],
  answer: (recorded) => {
    const run = recordedRun(recorded, "mode-collapse", "run");
    const at = updates.map((update) => measuredAt(run, update));
    const last = at[at.length - 1];
    return {updates, spread: at.map(({spread}) => spread), captured: last.modesCaptured, modes: last.modes};
  }
});
