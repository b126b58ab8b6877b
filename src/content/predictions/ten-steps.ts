import {prediction, SETTLED} from "./prediction.js";

export const tenSteps = prediction({
  id: "ten-steps",
  options: ["all", "some", "few"],
  outcome: (recording) => {
    const {history} = recording("the-question").runs.find(({id}) => id === "collapsing")!;
    const late = history.filter(({update}) => update >= SETTLED);
    const most = Math.max(...late.map(({modesCaptured}) => modesCaptured));
    const modes = late[0].modes;
    const none = late.filter(({modesCaptured}) => modesCaptured === 0).length;
    return {
      answer: most === modes ? "all" : most > 2 ? "some" : "few",
      measured: {since: SETTLED, times: late.length, most, modes, none}
    };
  }
});
