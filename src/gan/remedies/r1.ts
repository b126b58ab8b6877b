import {zeroCentredPenalty} from "../losses/gradient-penalty.js";
import {Refusal} from "../numbers/refusal.js";
import type {Remedy} from "./remedy.js";

export interface R1Specification {
  readonly name: "r1";
  /** gamma, at least 0: the penalty is gamma / 2 |grad D|^2. */
  readonly weight: number;
}

/** A zero-centred gradient penalty at the real samples: Mescheder, Geiger and Nowozin, ICML 2018 (arXiv:1801.04406), equation 9. */
export function r1({weight}: Pick<R1Specification, "weight">): Remedy {
  if (!(weight >= 0)) throw new Refusal("penalty-weight", {value: weight});
  return {penalty: zeroCentredPenalty("real", weight)};
}
