import {prediction, SETTLED} from "./prediction.js";

export const betterLoss = prediction({
  id: "better-loss",
  options: ["all", "some", "few"],
  outcome: (recording) => {
    const {history} = recording("race").runs.find(({id}) => id === "wasserstein-gradient-penalty")!;
    const late = history.filter(({update}) => update >= SETTLED);
    const most = Math.max(...late.map(({modesCaptured}) => modesCaptured));
    return {
      answer: most === late[0].modes ? "all" : most > 2 ? "some" : "few",
      measured: {since: SETTLED, times: late.length, most, modes: late[0].modes}
    };
  }
});
