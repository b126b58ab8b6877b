import {checkNotNegative} from "../numbers/check.js";
import {sinCos} from "../numbers/portable-math.js";
import type {Distribution} from "./distribution.js";

export interface TwoMoonsSpecification {
  readonly name: "two-moons";
  /** Standard deviation of the noise along each axis, 0 or more. */
  readonly deviation: number;
}

/**
 * Two interleaving half circles of radius 1, each with half of the mass, blurred by Gaussian noise; the same shape as
 * scikit-learn's `make_moons`: the upper one is centred at (0, 0), the lower one at (1, 1/2). Its density is an
 * integral without a closed form.
 *
 * @throws Refusal if the deviation is negative or not finite
 */
export function twoMoons({deviation}: Omit<TwoMoonsSpecification, "name">): Distribution {
  checkNotNegative("two-moons-deviation", deviation);
  return {
    dimension: 2,
    sample(random, into) {
      for (let i = 0; i < into.length; i += 2) {
        const lower = random.integer(2) === 1;
        const {sin, cos} = sinCos(Math.PI * random.uniform());
        into[i] = (lower ? 1 - cos : cos) + deviation * random.normal();
        into[i + 1] = (lower ? 0.5 - sin : sin) + deviation * random.normal();
      }
    },
    extent: {low: [-1 - 5 * deviation, -0.5 - 5 * deviation], high: [2 + 5 * deviation, 1 + 5 * deviation]}
  };
}
