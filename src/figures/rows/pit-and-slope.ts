import {figureRow} from "../figure-row.js";
import {at} from "./history.js";

/** G stands still from here, and D begins anew: as in "useless-gradients", of which this is the landscape. */
const FROZEN = 150;

export const pitAndSlope = figureRow({
  id: "pit-and-slope",
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
  runs: [
    {id: "minimax", overrides: {loss: {name: "minimax"}}},
    {
      id: "wasserstein",
      overrides: {loss: {name: "wasserstein-gradient-penalty", weight: 10, sides: "two"}}
    }
  ],
  budget: 1500,
  measureEvery: 50,
  events: [{at: FROZEN, freeze: ["generator"], reset: "discriminator"}],
  views: ["relief"],
  charts: ["gradient"],
  reading: "gradient",
  samples: 200,
  extent: {low: [-3.2, -3.2], high: [3.2, 3.2]},
  knobs: [],
  freezable: ["generator"],
  expected: [
    {
      run: "minimax",
      claim: "D tells nearly all right at the end, and pushes less than a tenth as hard as at the freeze",
      holds: (history) => {
        const end = at(history, 1500);
        return (
          end.discriminatorAccuracy > 0.99 &&
          end.sampleGradientNorm < at(history, FROZEN).sampleGradientNorm / 10
        );
      }
    },
    {
      run: "wasserstein",
      claim: "pushes with a slope near 1 at the end, give or take a third",
      holds: (history) => Math.abs(at(history, 1500).sampleGradientNorm - 1) < 1 / 3
    }
  ]
});
