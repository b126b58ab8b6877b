import type {Measure} from "./measure.js";

/** Samples that are looked at: to look at all of them would take longer than to make them. */
const LOOKED_AT = 250;

/**
 * How far a picture is from the nearest one that G was trained on, the mean of 250, divided by what it is for real pictures
 * that were held out: 1 is as near as they are, and much less would be copies.
 */
export const nearestReal = {
  from: "pictures",
  quantity: "ratio",
  take({samples, evaluation: {distribution}}) {
    const {dimension, pictures} = distribution;
    const looked = Math.min(LOOKED_AT, samples.length / dimension);
    let sum = 0;
    for (let i = 0; i < looked; i++) sum += pictures?.distance(samples, i * dimension) ?? Number.NaN;
    return sum / looked;
  },
  listed: true,
  kept: ["end"]
} as const satisfies Measure<"pictures", number>;
