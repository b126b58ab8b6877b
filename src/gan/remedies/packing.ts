import {Refusal} from "../numbers/refusal.js";
import type {Remedy} from "./remedy.js";

export interface PackingSpecification {
  readonly name: "packing";
  /** Samples per pack, an integer from 2 to 64 that divides the batch. */
  readonly samples: number;
}

/**
 * D judges several independent samples of one kind at once, side by side as one long input, so that a lack of variety
 * shows: Lin, Khetan, Fanti and Oh, "PacGAN", NeurIPS 2018 (arXiv:1712.04086).
 */
export function packing({samples}: Pick<PackingSpecification, "samples">): Remedy {
  if (!(Number.isInteger(samples) && samples >= 2 && samples <= 64))
    throw new Refusal("pack-size", {value: samples});
  return {packing: samples};
}
