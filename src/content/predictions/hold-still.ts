import {holdStill as holdStillRow} from "../../figures/rows/hold-still.js";
import {format} from "../../words/en/format.js";
import type {Prediction} from "./prediction.js";

const {percent} = format;

export const holdStill: Prediction = {
  id: "hold-still",
  question:
    "G serves all eight heaps. Now D is frozen, and for the next 1,500 updates only G trains. What will G be serving when they are over?",
  options: [
    {
      id: "all",
      label: "All eight: it was doing well, and nothing disturbs it.",
      reply:
        "Nothing disturbed it before, either, except D, and that was what kept it in its place. The heaps are not equally high in D’s eyes, and nothing now keeps G from preferring one."
    },
    {
      id: "some",
      label: "Three to seven: it slowly loses some.",
      reply:
        "It may go heap by heap, or lose six at once, and from some seeds fifteen hundred updates are not enough. From most they are."
    },
    {
      id: "few",
      label: "One or two, or none.",
      reply:
        "Against a D that never objects again, the best G sends every z to D’s favourite point. It takes G a while to walk there, and nobody stops it."
    }
  ],
  outcome: (recording) => {
    const {events = []} = holdStillRow;
    const [frozen, released] = events.map(({at}) => at);
    const [{history}] = recording("hold-still").runs;
    const at = (update: number) => history.find((measurement) => measurement.update === update)!;
    const {modes, modesCaptured, leadingShare} = at(released);
    return {
      answer: modesCaptured === modes ? "all" : modesCaptured > 2 ? "some" : "few",
      measured: `The recorded run served ${at(frozen).modesCaptured} of ${modes} heaps when D was frozen, and ${modesCaptured} when it was released, with ${percent(leadingShare)} of the samples nearest to one of them.`
    };
  }
};
