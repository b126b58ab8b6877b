import {holdStill as holdStillRow} from "../../figures/rows/hold-still.js";
import {prediction} from "./prediction.js";

const [FREEZE, RELEASE] = (holdStillRow.events ?? []).map(({at}) => at);

export const holdStill = prediction({
  id: "hold-still",
  options: ["all", "some", "few"],
  asks: {figure: holdStillRow.id, until: FREEZE},
  outcome: (recording) => {
    const [{history}] = recording("hold-still").runs;
    const at = (update: number) => history.find((measurement) => measurement.update === update)!;
    const {modes, modesServed, leadingShare} = at(RELEASE);
    return {
      answer: modesServed === modes ? "all" : modesServed > 2 ? "some" : "few",
      measured: {before: at(FREEZE).modesServed, after: modesServed, modes, leadingShare},
      charted: {
        chart: "modes",
        from: FREEZE,
        to: RELEASE,
        ranges: {all: [modes - 0.4, modes], some: [2.6, modes - 0.6], few: [0, 2.4]}
      }
    };
  }
});
