import {jensenShannonOfLines, wassersteinOfLines} from "../../gan/divergences/parallel-lines.js";
import {figureRow} from "../figure-row.js";
import {threeLosses} from "./three-losses.js";

const THETA = 1;

/**
 * Example 1 of Arjovsky, Chintala and Bottou (arXiv:1701.07875). z is uniform on [-1, 1] here, so G is
 * (theta, (z + 1) / 2), with theta alone trainable and plain gradient steps, as in "walk-home".
 */
export const parallelLines = figureRow({
  id: "parallel-lines",
  specification: {
    seed: 1,
    data: {name: "parallel-lines"},
    latent: {name: "uniform", dimension: 1},
    generator: {
      network: {depth: 0, initial: [0, 0.5, THETA, 0.5], trainable: [false, false, true, false]},
      optimizer: {name: "gradient-descent", rate: 0.02}
    },
    discriminator: {
      network: {depth: 2, width: 32},
      optimizer: {name: "adam", rate: 0.005, beta1: 0.5, beta2: 0.999}
    },
    schedule: {discriminatorSteps: 10, generatorSteps: 1}
  },
  runs: threeLosses("one"),
  budget: 1200,
  measureEvery: 50,
  views: ["plane"],
  charts: ["centre", "estimate"],
  reading: "walk",
  samples: 200,
  arrows: 24,
  extent: {low: [-1.5, -1], high: [1.5, 2]},
  knobs: [],
  expected: [
    {
      run: "minimax",
      claim: "stays within a twentieth of where it began",
      holds: (history) => history.every(({centre}) => Math.abs(centre[0] - THETA) < 0.05)
    },
    {
      run: "minimax",
      claim: "D’s estimate ends within 0.01 of log 2",
      holds: (history) =>
        Math.abs((history.at(-1)?.discriminatorEstimate ?? NaN) - jensenShannonOfLines(THETA)) < 0.01
    },
    {
      run: "non-saturating",
      claim: "has crossed the line by update 200",
      holds: (history) => history.some(({update, centre}) => update <= 200 && centre[0] < 0)
    },
    {
      run: "wasserstein",
      claim: "is home (within 0.1) from update 900 on",
      holds: (history) =>
        history.filter(({update}) => update >= 900).every(({centre}) => Math.abs(centre[0]) < 0.1)
    },
    {
      run: "wasserstein",
      claim: "on the way, from update 100 to 600, the critic’s estimate is |θ|, give or take 0.1",
      holds: (history) =>
        history
          .filter(({update}) => update >= 100 && update <= 600)
          .every(
            ({centre, discriminatorEstimate}) =>
              Math.abs(discriminatorEstimate - wassersteinOfLines(centre[0])) < 0.1
          )
    }
  ]
});
