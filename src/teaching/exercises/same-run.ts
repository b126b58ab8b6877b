import {exercise} from "../exercise.js";
import {recordedRun} from "../recorded.js";

export const sameRun = exercise({
  id: "same-run",
  group: "laboratory",
  minutes: 5,
  lines: 2,
  runs: [{figure: "laboratory"}],
  answer: (recorded) => ({fingerprint: recordedRun(recorded, "laboratory", "present").checksum})
});
