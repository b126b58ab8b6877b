import type {Remedy} from "./remedy.js";

export interface MinibatchDeviationSpecification {
  readonly name: "minibatch-deviation";
}

/**
 * One more input for D, the same for a whole batch: the standard deviation over the batch, averaged over the features.
 * Karras et al., "Progressive growing of GANs", ICLR 2018 (arXiv:1710.10196), section 3. They add it near D's end; our D
 * is small and sees the data itself, so we add it at its input.
 */
export function minibatchDeviation(): Remedy {
  return {minibatchDeviation: true};
}
