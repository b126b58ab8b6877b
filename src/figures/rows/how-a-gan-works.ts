import type {OptimizerSpecification} from "../../gan/optimizers/index.js";
import {figureRow} from "../figure-row.js";

/** Ten times the usual rate: a single step is to be seen. */
const optimizer: OptimizerSpecification = {name: "adam", rate: 0.01, beta1: 0.5, beta2: 0.999};
const player = {network: {width: 16}, optimizer};

/** The smallest GAN that does what the others do, step by step. */
export const howAGanWorks = figureRow({
  id: "how-a-gan-works",
  specification: {
    seed: 1,
    data: {name: "ring", modes: 3, radius: 1, deviation: 0.1},
    generator: player,
    discriminator: player,
    batch: 64
  },
  runs: [{id: "run", overrides: {}}],
  budget: 600,
  // Here D’s high ground lies at the heaps, G is on its way there, and the last step was G’s.
  stillAt: 200,
  measureEvery: 50,
  views: ["diagram"],
  reading: "losses",
  samples: 150,
  arrows: 16,
  knobs: [],
  expected: [
    {
      run: "run",
      claim: "captures 3 of 3 modes at the end",
      holds: (history) => history.at(-1)?.modesCaptured === 3
    },
    {
      run: "run",
      claim: "has more than half of its samples within three standard deviations of a mode at the end",
      holds: (history) => (history.at(-1)?.highQuality ?? 0) > 0.5
    }
  ]
});
