import {figureRow} from "../figure-row.js";
import {at} from "./history.js";
import {threeLosses} from "./three-losses.js";

/** G stands still from here, and D begins anew. */
const FROZEN = 150;
/** D has trained alone until here. */
const RELEASED = 2650;

/**
 * The experiment of Arjovsky and Bottou (arXiv:1701.04862, figures 1 to 3), in small: train a little, freeze G, train D
 * from scratch and look at what reaches G. Five steps of D to one of G, a ring that is wide for G's first weights and a
 * short start keep G from mingling with the data, so that a perfect D exists and is soon found.
 */
export const uselessGradients = figureRow({
  id: "useless-gradients",
  specification: {
    seed: 1,
    data: {name: "ring", modes: 8, radius: 2, deviation: 0.04},
    generator: {network: {width: 32, gain: 0.5}},
    discriminator: {
      network: {width: 32},
      optimizer: {name: "adam", rate: 0.002, beta1: 0.5, beta2: 0.999}
    },
    schedule: {discriminatorSteps: 5, generatorSteps: 1}
  },
  runs: threeLosses("two"),
  budget: 4000,
  stillAt: RELEASED,
  measureEvery: 50,
  events: [
    {at: FROZEN, freeze: ["generator"], reset: "discriminator"},
    {at: RELEASED, release: ["generator"]}
  ],
  views: ["plane"],
  charts: ["gradient", "accuracy", "discriminatorLoss"],
  reading: "gradient",
  samples: 300,
  arrows: 48,
  extent: {low: [-3.2, -3.2], high: [3.2, 3.2]},
  knobs: [],
  freezable: ["generator"],
  expected: [
    {
      run: "minimax",
      claim: "G’s gradient falls at least a hundredfold while D trains alone, and D tells nearly all right",
      holds: (history) =>
        at(history, RELEASED).generatorGradientNorm < at(history, FROZEN).generatorGradientNorm / 100 &&
        at(history, RELEASED).discriminatorAccuracy > 0.99
    },
    {
      run: "minimax",
      claim: "released, G moves by less than a twentieth of the ring’s radius in 600 updates",
      holds: (history) =>
        Math.hypot(
          ...at(history, RELEASED + 600).centre.map((x, axis) => x - at(history, RELEASED).centre[axis])
        ) < 0.1
    },
    {
      run: "non-saturating",
      claim: "G’s gradient does not fall while D trains alone",
      holds: (history) =>
        at(history, RELEASED).generatorGradientNorm > at(history, FROZEN).generatorGradientNorm
    },
    {
      run: "wasserstein",
      claim: "G’s gradient stays within a factor of 5 of what it was at the freeze",
      holds: (history) =>
        history
          .filter(({update}) => update > FROZEN && update <= RELEASED)
          .every(({generatorGradientNorm}) => {
            const ratio = generatorGradientNorm / at(history, FROZEN).generatorGradientNorm;
            return ratio > 0.2 && ratio < 5;
          })
    },
    {
      run: "wasserstein",
      claim: "released, G reaches at least 4 of 8 modes at some time",
      holds: (history) => history.some(({update, modesCaptured}) => update > RELEASED && modesCaptured >= 4)
    }
  ]
});
