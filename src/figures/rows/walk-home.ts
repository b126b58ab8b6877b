import {figureRow} from "../figure-row.js";
import {threeLosses} from "./three-losses.js";

const THETA = 4;

/**
 * G is x = s z + theta with theta alone trainable, and takes plain gradient steps, so that how far it walks is how strongly
 * it was pushed: Adam would divide the strength out.
 */
export const walkHome = figureRow({
  id: "walk-home",
  specification: {
    seed: 1,
    data: {name: "mixture", components: [{centre: [0], deviation: 0.5, weight: 1}]},
    latent: {name: "gaussian", dimension: 1},
    generator: {
      network: {depth: 0, initial: [0.5, THETA], trainable: [false, true]},
      optimizer: {name: "gradient-descent", rate: 0.03}
    },
    discriminator: {
      network: {depth: 2, width: 32},
      optimizer: {name: "adam", rate: 0.003, beta1: 0.5, beta2: 0.999}
    },
    schedule: {discriminatorSteps: 10, generatorSteps: 1}
  },
  runs: threeLosses("one"),
  budget: 2000,
  // One is on its way, one nearly home, one where it was.
  stillAt: 400,
  measureEvery: 50,
  views: ["line"],
  charts: ["centre", "gradient"],
  reading: "walk",
  samples: 300,
  arrows: 24,
  extent: {low: [-7], high: [7]},
  knobs: ["theta"],
  drag: "theta",
  expected: [
    {
      run: "minimax",
      claim: "stays within a tenth of where it began",
      holds: (history) => history.every(({centre}) => Math.abs(centre[0] - THETA) < 0.1)
    },
    {
      run: "non-saturating",
      claim: "is home (within 0.25) at the end",
      holds: (history) => Math.abs(history.at(-1)?.centre[0] ?? NaN) < 0.25
    },
    {
      run: "wasserstein",
      claim: "is home (within 0.25) at the end",
      holds: (history) => Math.abs(history.at(-1)?.centre[0] ?? NaN) < 0.25
    },
    {
      run: "wasserstein",
      claim: "walks at a steady pace: between updates 200 and 1,000 its push is 1, give or take a fifth",
      holds: (history) =>
        history
          .filter(({update}) => update >= 200 && update <= 1000)
          .every(({generatorGradientNorm}) => Math.abs(generatorGradientNorm - 1) < 0.2)
    }
  ]
});
