import type {Measure} from "./measure.js";

/** Of more coordinates than these, such as pixels, nobody asks where their mean is. */
const MOST_AXES = 3;

/** Mean of the generated samples, along each axis; of more than 3 axes, nothing. */
export const centre = {
  from: "samples",
  quantity: "position",
  take({samples, evaluation}) {
    const {dimension} = evaluation.distribution;
    if (dimension > MOST_AXES) return [];
    const centre = Array<number>(dimension).fill(0);
    for (let i = 0; i < samples.length; i++) centre[i % dimension] += samples[i];
    return centre.map((sum) => (sum * dimension) / samples.length);
  }
} as const satisfies Measure<"samples", readonly number[]>;
