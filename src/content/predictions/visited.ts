import {prediction, SETTLED} from "./prediction.js";

export const visited = prediction({
  id: "visited",
  options: ["one", "some", "most"],
  // Collapsed, and not yet far round.
  asks: {figure: "mode-collapse", until: SETTLED},
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
      measured: {different, most, moves, sightings: held.length - 1}
    };
  }
});
