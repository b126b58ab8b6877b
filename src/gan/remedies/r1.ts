import {zeroCentredPenalty} from "../losses/gradient-penalty.js";
import {type WeightFall, weightAt} from "./falling-weight.js";
import type {Remedy} from "./remedy.js";

export interface R1Specification {
  readonly name: "r1";
  /** gamma, at least 0: the penalty is gamma / 2 |grad D|^2. */
  readonly weight: number;
  /** Absent: it stays as it is. */
  readonly fall?: WeightFall;
}

/** A zero-centred gradient penalty at the real samples: Mescheder, Geiger and Nowozin, ICML 2018 (arXiv:1801.04406), equation 9. */
export function r1({weight, fall}: Pick<R1Specification, "weight" | "fall">): Remedy {
  return {penalty: zeroCentredPenalty("real", weightAt(weight, fall))};
}
