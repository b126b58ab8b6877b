import type {Measurement} from "../../runs/measurement.js";
import {figureRow} from "../figure-row.js";

/** Where the data's two heaps are, on either side of the place where G begins. */
const REACH = 2.5;

/** G is x = 0.4 z + theta with theta alone trainable: one heap that can only go left or right. */
export const hillSinks = figureRow({
  id: "hill-sinks",
  specification: {
    seed: 1,
    data: {
      name: "mixture",
      components: [-REACH, REACH].map((x) => ({centre: [x], deviation: 0.5, weight: 1}))
    },
    latent: {name: "gaussian", dimension: 1},
    generator: {
      network: {depth: 0, initial: [0.4, 0], trainable: [false, true]},
      // A hundred times the usual rate, and ten times: a single step is to be seen.
      optimizer: {name: "adam", rate: 0.1, beta1: 0.5, beta2: 0.999}
    },
    discriminator: {
      network: {depth: 2, width: 32},
      optimizer: {name: "adam", rate: 0.01, beta1: 0.5, beta2: 0.999}
    },
    schedule: {discriminatorSteps: 1, generatorSteps: 10},
    batch: 64
  },
  runs: [{id: "run", overrides: {}}],
  budget: 440,
  // Here the heap is on its way up.
  stillAt: 160,
  measureEvery: 11,
  views: ["hill", "metronome"],
  charts: ["centre"],
  reading: "walk",
  samples: 70,
  arrows: 24,
  extent: {low: [-6], high: [6]},
  knobs: ["n", "m"],
  expected: [
    {
      run: "run",
      claim: "is on either side of the middle in turn, twice at least",
      holds: (history) => sides(history).filter((side, i, all) => i > 0 && side !== all[i - 1]).length >= 2
    },
    {
      run: "run",
      claim: "never stays within a quarter of where it was, from one round to the next, for ten rounds",
      holds: (history) =>
        history.every((_, i) => {
          const few = history.slice(i, i + 10).map(({centre}) => centre[0]);
          return few.length < 10 || Math.max(...few) - Math.min(...few) > 0.25;
        })
    }
  ]
});

/** On which side of the middle G is, at each measurement at which it is clear of it. */
function sides(history: readonly Measurement[]): readonly number[] {
  return history
    .map(({centre}) => centre[0])
    .filter((x) => Math.abs(x) > 1)
    .map(Math.sign);
}
