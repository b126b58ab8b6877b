import {exercise} from "../exercise.js";
import {end, recordedRun} from "../recorded.js";

const runs = ["collapsing", "healthy"];

export const oneHeap = exercise({
  id: "one-heap",
  group: "figures",
  minutes: 6,
  lines: 2,
  runs: runs.map((run) => ({figure: "density", run})),
  answer: (recorded) => ({
    rows: runs.map((run) => {
      const {densestMass, modesServed} = end(recordedRun(recorded, "density", run));
      return {densestMass, modesServed};
    })
  })
});
