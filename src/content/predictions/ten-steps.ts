import {type Prediction, SETTLED} from "./prediction.js";

export const tenSteps: Prediction = {
  id: "ten-steps",
  question:
    "Let G take ten steps for each step of D, on a ring of eight heaps. Once training is under way, how many of the heaps will G serve at a time?",
  options: [
    {
      id: "all",
      label: "All eight.",
      reply:
        "More practice for G, so a better G? It would be so if D were a fixed examiner. But D’s opinion is all that G learns from, and it grows stale while G practises."
    },
    {
      id: "some",
      label: "Some of them, three to seven.",
      reply: "A fair guess: gentler ratios do end there, from some seeds."
    },
    {
      id: "few",
      label: "One or two, or none at all.",
      reply:
        "With ten steps between D’s answers, G has the time to run all its samples to wherever D was last too kind, and that is one place, on a heap or beside it."
    }
  ],
  outcome: (recording) => {
    const {history} = recording("the-question").runs.find(({id}) => id === "collapsing")!;
    const late = history.filter(({update}) => update >= SETTLED);
    const most = Math.max(...late.map(({modesCaptured}) => modesCaptured));
    const modes = late[0].modes;
    const none = late.filter(({modesCaptured}) => modesCaptured === 0).length;
    return {
      answer: most === modes ? "all" : most > 2 ? "some" : "few",
      measured: `From update ${SETTLED.toLocaleString("en")} on, the recorded run was measured ${late.length} times. It never served more than ${most} of ${modes} heaps at once, and ${none} of those times it served none: all its samples lay beside the heaps, inside the ring or outside it.`
    };
  }
};
