import {type Prediction, SETTLED} from "./prediction.js";

export const betterLoss: Prediction = {
  id: "better-loss",
  question:
    "Ten steps of G for each of D again, but D is now a Wasserstein critic with a gradient penalty. Once training is under way, how many of the eight heaps will G serve?",
  options: [
    {
      id: "all",
      label: "All eight: a better loss cures it.",
      reply:
        "The promise of this loss is a good gradient from a critic that has converged. With one step in eleven, how close to converged can it be?"
    },
    {
      id: "some",
      label: "Three to seven: it helps, but not all the way.",
      reply:
        "A loss with a good gradient does help a G that lags behind. Here it is D that lags, and a stale critic’s gradient is good for going to the wrong place."
    },
    {
      id: "few",
      label: "Two at the most: the turns matter more than the loss.",
      reply:
        "Between two steps of D, the critic stands still, and a critic that stands still has a favourite spot like any discriminator. Its theory asks for a critic that is trained to the end each time, and this one is trained for one step in eleven."
    }
  ],
  outcome: (recording) => {
    const {history} = recording("race").runs.find(({id}) => id === "wasserstein-gradient-penalty")!;
    const late = history.filter(({update}) => update >= SETTLED);
    const most = Math.max(...late.map(({modesCaptured}) => modesCaptured));
    return {
      answer: most === late[0].modes ? "all" : most > 2 ? "some" : "few",
      measured: `From update ${SETTLED.toLocaleString("en")} on, the recorded run was measured ${late.length} times, and never served more than ${most} of ${late[0].modes} heaps at once.`
    };
  }
};
