import {latentSlice as sliceOfLatents} from "../../gan/evaluation/latent-slice.js";
import type {Observation} from "../../gan/evaluation/observation.js";
import type {Probe} from "./probe.js";

export interface LatentSliceAsk {
  /** Points along each side. */
  readonly size: number;
}

const larger = (one: LatentSliceAsk, other: LatentSliceAsk) => (one.size >= other.size ? one : other);

/**
 * The image under G of a square grid on a flat slice through the latent space (`gan/evaluation/latent-slice.ts`):
 * row-major, size x size x dimension of the data.
 */
export const latentSlice: Probe<LatentSliceAsk> = {take: imageOf, combine: larger};

/** The mode that each of those points is nearest to, from 0; -1 for none. Row-major, size x size. */
export const sliceModes: Probe<LatentSliceAsk> = {
  take(observation, ask) {
    const {dimension, modes} = observation.evaluation.distribution;
    const image = imageOf(observation, ask);
    return Float32Array.from({length: ask.size ** 2}, (_, i) => modes?.nearest(image, i * dimension) ?? -1);
  },
  combine: larger
};

function imageOf({evaluation}: Observation, {size}: LatentSliceAsk): Float32Array {
  return evaluation.images(sliceOfLatents(size, evaluation.latents, evaluation.latentDimension));
}
