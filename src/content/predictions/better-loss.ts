import {prediction, SETTLED} from "./prediction.js";

export const betterLoss = prediction({
  id: "better-loss",
  options: ["all", "some", "few"],
  // Still the mess of the first updates.
  asks: {figure: "race", until: 200},
  outcome: (recording) => {
    const {history} = recording("race").runs.find(({id}) => id === "wasserstein-gradient-penalty")!;
    const late = history.filter(({update}) => update >= SETTLED);
    const most = Math.max(...late.map(({modesServed}) => modesServed));
    const [{modes}] = late;
    return {
      answer: most === modes ? "all" : most > 2 ? "some" : "few",
      measured: {since: SETTLED, times: late.length, most, modes},
      charted: {
        chart: "modes",
        from: SETTLED,
        to: late[late.length - 1].update,
        ranges: {all: [modes - 0.4, modes], some: [2.6, modes - 0.6], few: [0, 2.4]}
      }
    };
  }
});
