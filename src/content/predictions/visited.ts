import type {Prediction} from "./prediction.js";

export const visited: Prediction = {
  id: "visited",
  question:
    "G has collapsed, and trains on with ten steps for each of D’s. Over the whole run, on how many different heaps will it have been seen at one time or another?",
  options: [
    {
      id: "one",
      label: "One: it stays where it has settled.",
      reply:
        "“Collapse” does sound like a final resting place. But as soon as D catches on, the place stops paying, and G’s gradient points elsewhere."
    },
    {
      id: "some",
      label: "A few, two to five of the eight.",
      reply:
        "G does move on when D catches on. How far it gets round depends on how long it lasts, and on where D happens to be kind next."
    },
    {
      id: "most",
      label: "Nearly all, six or more of the eight.",
      reply:
        "Serving one heap at a time and serving all in turn are not the same as serving all at once: no sample that G makes today comes from the heaps of yesterday."
    }
  ],
  outcome: (recording) => {
    const [{history}] = recording("mode-collapse").runs;
    const held = history
      .filter(({modesCaptured}) => modesCaptured > 0)
      .map(({shares}) => shares.indexOf(Math.max(...shares)));
    const different = new Set(held).size;
    const most = Math.max(...history.map(({modesCaptured}) => modesCaptured));
    const moves = held.filter((mode, i) => i > 0 && mode !== held[i - 1]).length;
    return {
      answer: different <= 1 ? "one" : different <= 5 ? "some" : "most",
      measured: `The recorded run was seen on ${different} different heaps, if often with few of its samples, and at no measurement on more than ${most}; between one sighting and the next it had moved ${moves} times out of ${held.length - 1}.`
    };
  }
};
