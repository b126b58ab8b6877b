import {Refusal} from "../numbers/refusal.js";
import type {Remedy} from "./remedy.js";

export interface InstanceNoiseSpecification {
  readonly name: "instance-noise";
  /** Standard deviation at the start, in the data's units; at least 0. */
  readonly deviation: number;
  /** The update at which it has fallen to 0 in a straight line; 0 or less keeps it for ever. */
  readonly until: number;
}

/**
 * Normal noise on everything D sees, real and generated, so that the two overlap; it fades as training goes on.
 * Sonderby et al., ICLR 2017 (arXiv:1610.04490), section 3; Arjovsky and Bottou, ICLR 2017 (arXiv:1701.04862), section 3.
 */
export function instanceNoise({deviation, until}: Omit<InstanceNoiseSpecification, "name">): Remedy {
  if (!(deviation >= 0)) throw new Refusal("noise-deviation", {value: deviation});
  return {noise: (update) => (until > 0 ? deviation * Math.max(0, 1 - update / until) : deviation)};
}
