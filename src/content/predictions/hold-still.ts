import {holdStill as holdStillRow} from "../../figures/rows/hold-still.js";
import {prediction} from "./prediction.js";

export const holdStill = prediction({
  id: "hold-still",
  options: ["all", "some", "few"],
  outcome: (recording) => {
    const {events = []} = holdStillRow;
    const [frozen, released] = events.map(({at}) => at);
    const [{history}] = recording("hold-still").runs;
    const at = (update: number) => history.find((measurement) => measurement.update === update)!;
    const {modes, modesCaptured, leadingShare} = at(released);
    return {
      answer: modesCaptured === modes ? "all" : modesCaptured > 2 ? "some" : "few",
      measured: {before: at(frozen).modesCaptured, after: modesCaptured, modes, leadingShare}
    };
  }
});
