import {walkHome} from "../../figures/rows/walk-home.js";
import {exercise} from "../exercise.js";
import {measuredAt, recordedRun} from "../recorded.js";

const losses = ["minimax", "non-saturating", "wasserstein"];
const updates = [200, walkHome.stillAt ?? walkHome.budget, walkHome.budget];

export const wayHome = exercise({
  id: "way-home",
  group: "figures",
  minutes: 8,
  lines: 3,
  runs: losses.map((run) => ({figure: "walk-home", run})),
  answer: (recorded) => ({
    updates,
    places: losses.map((loss) => {
      const run = recordedRun(recorded, "walk-home", loss);
      return updates.map((update) => measuredAt(run, update).centre[0]);
    })
  })
});
