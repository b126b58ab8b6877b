import {Refusal} from "../numbers/refusal.js";
import type {Remedy} from "./remedy.js";

export interface TwoLearningRatesSpecification {
  readonly name: "two-learning-rates";
  /** D's learning rate is multiplied by this; above 0. */
  readonly discriminatorFactor: number;
}

/** D learns at a rate of its own, usually a faster one: Heusel et al., "GANs trained by a two time-scale update rule", NeurIPS 2017 (arXiv:1706.08500). */
export function twoLearningRates({discriminatorFactor}: Omit<TwoLearningRatesSpecification, "name">): Remedy {
  if (!(discriminatorFactor > 0))
    throw new Refusal("discriminator-rate-factor", {value: discriminatorFactor});
  return {rateFactor: (player) => (player === "discriminator" ? discriminatorFactor : 1)};
}
