import type {Measure} from "./measure.js";

/** Mean of the generated samples, along each axis. */
export const centre = {
  from: "samples",
  quantity: "position",
  take({samples, evaluation}) {
    const {dimension} = evaluation.distribution;
    const centre = Array<number>(dimension).fill(0);
    for (let i = 0; i < samples.length; i++) centre[i % dimension] += samples[i];
    return centre.map((sum) => (sum * dimension) / samples.length);
  }
} as const satisfies Measure<"samples", readonly number[]>;
