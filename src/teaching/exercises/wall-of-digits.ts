import {theWall} from "../../figures/rows/the-wall.js";
import {exercise} from "../exercise.js";
import {measuredAt, recordedRun} from "../recorded.js";

const [turned] = (theWall.events ?? []).map(({at}) => at);
const updates = [theWall.stillAt ?? turned, turned, theWall.budget];
const runs = ["pressed", "equal"];

export const wallOfDigits = exercise({
  id: "wall-of-digits",
  group: "pictures",
  minutes: 9,
  lines: 3,
  runs: runs.map((run) => ({figure: "the-wall", run})),
  answer: (recorded) => {
    const rows = runs.map((run) => {
      const recordedAs = recordedRun(recorded, "the-wall", run);
      return updates.map((update) => measuredAt(recordedAs, update));
    });
    return {
      updates,
      turned,
      rows: rows.map((row) =>
        row.map(({leadingMode, leadingShare, modesServed}) => ({leadingMode, leadingShare, modesServed}))
      ),
      modes: rows[0][0].modes,
      quality: rows[0][0].highQuality
    };
  }
});
