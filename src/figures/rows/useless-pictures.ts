import {figureRow} from "../figure-row.js";
import {digitPlayers} from "./digit-players.js";
import {at} from "./history.js";
import {threeLosses} from "./three-losses.js";

/** G stands still from here, and D begins anew. */
const FROZEN = 100;
const END = 600;

/** Arjovsky and Bottou's experiment (arXiv:1701.04862, figures 1 to 3) where they made it: on pictures, pixel by pixel. */
export const uselessPictures = figureRow({
  id: "useless-pictures",
  specification: {
    seed: 1,
    ...digitPlayers("pixels", 1e-3, 0.5)
  },
  runs: threeLosses("two"),
  budget: END,
  measureEvery: 25,
  events: [{at: FROZEN, freeze: ["generator"], reset: "discriminator"}],
  views: ["tiles"],
  charts: ["gradient", "accuracy"],
  reading: "digits",
  samples: 8,
  knobs: [],
  freezable: ["generator"],
  expected: [
    {
      run: "minimax",
      claim: "G’s gradient falls at least three hundredfold from the freeze on, and D tells nearly all right",
      holds: (history) =>
        at(history, END).generatorGradientNorm < at(history, FROZEN).generatorGradientNorm / 300 &&
        at(history, END).discriminatorAccuracy > 0.99
    },
    {
      run: "non-saturating",
      claim: "G’s gradient does not fall below half of what it was while D trains alone",
      holds: (history) =>
        at(history, END).generatorGradientNorm > at(history, FROZEN + 25).generatorGradientNorm / 2
    },
    {
      run: "wasserstein",
      claim: "G’s gradient changes by less than a factor of 5 from the fiftieth update of D alone on",
      holds: (history) => {
        const norms = history
          .filter(({update}) => update >= FROZEN + 50)
          .map(({generatorGradientNorm}) => generatorGradientNorm);
        return Math.max(...norms) < 5 * Math.min(...norms);
      }
    }
  ]
});
