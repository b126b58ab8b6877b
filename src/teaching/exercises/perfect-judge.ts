import {uselessGradients} from "../../figures/rows/useless-gradients.js";
import {exercise} from "../exercise.js";
import {end, measuredAt, recordedRun} from "../recorded.js";

const [frozen, released] = (uselessGradients.events ?? []).map(({at}) => at);
const losses = ["minimax", "non-saturating", "wasserstein"];

export const perfectJudge = exercise({
  id: "perfect-judge",
  group: "figures",
  minutes: 10,
  lines: 3,
  runs: losses.map((run) => ({figure: "useless-gradients", run})),
  answer: (recorded) => ({
    frozen,
    released,
    rows: losses.map((loss) => {
      const run = recordedRun(recorded, "useless-gradients", loss);
      return {
        before: measuredAt(run, frozen).generatorGradientNorm,
        after: measuredAt(run, released).generatorGradientNorm,
        captured: end(run).modesCaptured
      };
    })
  })
});
