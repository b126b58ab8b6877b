import {sinCos} from "../numbers/portable-math.js";
import {Refusal} from "../numbers/refusal.js";
import type {Remedy} from "./remedy.js";

export interface RateDecaySpecification {
  readonly name: "rate-decay";
  readonly shape: "linear" | "cosine";
  /** The update at which both learning rates reach their floor, at least 1. */
  readonly until: number;
  /** The share of the learning rate that is left then, from 0 to 1. */
  readonly floor: number;
}

/** Both learning rates fall to a floor; the cosine is that of Loshchilov and Hutter, ICLR 2017 (arXiv:1608.03983), without restarts. */
export function rateDecay({shape, until, floor}: Omit<RateDecaySpecification, "name">): Remedy {
  if (!(until >= 1)) throw new Refusal("rate-decay-until", {value: until});
  if (!(floor >= 0 && floor <= 1)) throw new Refusal("rate-decay-floor", {value: floor});
  return {
    rateFactor(_player, update) {
      const progress = Math.min(1, update / until);
      const left = shape === "cosine" ? (1 + sinCos(Math.PI * progress).cos) / 2 : 1 - progress;
      return floor + (1 - floor) * left;
    }
  };
}
