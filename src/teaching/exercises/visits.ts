import {exercise} from "../exercise.js";
import {measuredAt, recordedRun} from "../recorded.js";

const updates = [1000, 2000, 3000, 4000, 5000, 6000];
/** Before this, networks have hardly begun. */
const SETTLED = 1000;

export const visits = exercise({
  id: "visits",
  group: "figures",
  minutes: 8,
  lines: 3,
  runs: [{figure: "turns"}],
  answer: (recorded) => {
    const run = recordedRun(recorded, "turns", "run");
    const heaps = updates.map((update) => measuredAt(run, update).leadingMode + 1);
    const late = run.history.filter(({update}) => update >= SETTLED);
    const moves = late.filter(({leadingMode}, i) => i > 0 && leadingMode !== late[i - 1].leadingMode).length;
    return {updates, heaps, different: new Set(late.map(({leadingMode}) => leadingMode)).size, moves};
  }
});
