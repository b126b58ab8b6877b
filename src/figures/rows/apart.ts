import type {MixtureComponent} from "../../gan/distributions/mixture-component.js";
import {jensenShannon1D} from "../../gan/divergences/jensen-shannon-1d.js";
import {wasserstein1D} from "../../gan/divergences/wasserstein-1d.js";
import {figureRow} from "../figure-row.js";

const heaps = [-1.5, 1.5].map((x) => ({centre: [x], deviation: 0.4, weight: 1}));
const SPREAD = 0.5;
const THETA = 5;

/** The data, and the generated heap at theta. */
export function onTheLine(theta: number): [real: MixtureComponent[], generated: MixtureComponent[]] {
  return [heaps, [{centre: [theta], deviation: SPREAD, weight: 1}]];
}

/** Nobody but D trains: G is x = s z + theta, and stays where the reader puts it. */
export const apart = figureRow({
  id: "apart",
  specification: {
    seed: 1,
    data: {name: "mixture", components: heaps},
    latent: {name: "gaussian", dimension: 1},
    generator: {network: {depth: 0, initial: [SPREAD, THETA]}},
    discriminator: {
      network: {depth: 2, width: 32},
      optimizer: {name: "adam", rate: 0.003, beta1: 0.5, beta2: 0.999}
    },
    schedule: {discriminatorSteps: 1, generatorSteps: 0}
  },
  runs: [
    {id: "discriminator", overrides: {loss: {name: "minimax"}}},
    {
      id: "critic",
      // One-sided, because a critic over two heaps has to slope both ways: the two-sided penalty bars its way over the flat
      // in between. A small weight lets the slope exceed 1 by W / (2 weight), and the estimate with it.
      overrides: {loss: {name: "wasserstein-gradient-penalty", weight: 100, sides: "one"}}
    }
  ],
  budget: 1000,
  measureEvery: 50,
  views: ["line"],
  comparisons: ["jensen-shannon", "wasserstein"],
  reading: "estimate",
  samples: 400,
  arrows: 24,
  extent: {low: [-7], high: [7]},
  knobs: ["theta"],
  drag: "theta",
  expected: [
    {
      run: "discriminator",
      claim: "its estimate ends within 0.03 nats of the exact Jensen-Shannon divergence",
      holds: (history) =>
        Math.abs((history.at(-1)?.discriminatorEstimate ?? NaN) - jensenShannon1D(...onTheLine(THETA))) < 0.03
    },
    {
      run: "critic",
      claim: "its estimate ends within a tenth of the exact Wasserstein distance",
      holds: (history) => {
        const exact = wasserstein1D(...onTheLine(THETA));
        return Math.abs((history.at(-1)?.discriminatorEstimate ?? NaN) - exact) < exact / 10;
      }
    },
    {
      run: "discriminator",
      claim: "pushes less than a tenth as hard as the critic’s slope of 1 at the end",
      holds: (history) => (history.at(-1)?.sampleGradientNorm ?? NaN) < 0.1
    },
    {
      run: "critic",
      claim: "pushes with a slope near 1 at the end",
      holds: (history) => Math.abs((history.at(-1)?.sampleGradientNorm ?? NaN) - 1) < 0.2
    }
  ]
});
