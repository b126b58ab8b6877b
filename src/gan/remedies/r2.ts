import {zeroCentredPenalty} from "../losses/gradient-penalty.js";
import {type WeightFall, weightAt} from "./falling-weight.js";
import type {Remedy} from "./remedy.js";

export interface R2Specification {
  readonly name: "r2";
  /** gamma, at least 0: the penalty is gamma / 2 |grad D|^2. */
  readonly weight: number;
  /** Absent: it stays as it is. */
  readonly fall?: WeightFall;
}

/** A zero-centred gradient penalty at the generated samples: Mescheder, Geiger and Nowozin, ICML 2018 (arXiv:1801.04406), equation 10. */
export function r2({weight, fall}: Pick<R2Specification, "weight" | "fall">): Remedy {
  return {penalty: zeroCentredPenalty("fake", weightAt(weight, fall))};
}
