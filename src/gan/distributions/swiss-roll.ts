import {checkNotNegative} from "../numbers/check.js";
import {sinCos} from "../numbers/portable-math.js";
import type {Distribution} from "./distribution.js";

export interface SwissRollSpecification {
  readonly name: "swiss-roll";
  /** Standard deviation of the noise along each axis, 0 or more. WGAN-GP's toy data have 1/30. */
  readonly deviation: number;
}

/** The scale of Gulrajani et al.'s toy data, which brings the roll to about twice the unit circle's size. */
const SCALE = 7.5;

/**
 * The swiss roll seen from its end, as in Gulrajani et al., "Improved Training of Wasserstein GANs"
 * (arXiv:1704.00028, Fig. 1): (t cos t, t sin t) / 7.5 with t uniform on [1.5 pi, 4.5 pi], blurred by Gaussian noise.
 * The mass per length falls outwards as 1 / t, nearly. Its density is an integral without a closed form.
 *
 * @throws Refusal if the deviation is negative or not finite
 */
export function swissRoll({deviation}: Omit<SwissRollSpecification, "name">): Distribution {
  checkNotNegative("swiss-roll-deviation", deviation);
  const reach = (4.5 * Math.PI) / SCALE + 5 * deviation;
  return {
    dimension: 2,
    sample(random, into) {
      for (let i = 0; i < into.length; i += 2) {
        const t = 1.5 * Math.PI * (1 + 2 * random.uniform());
        const {sin, cos} = sinCos(t);
        into[i] = (t * cos) / SCALE + deviation * random.normal();
        into[i + 1] = (t * sin) / SCALE + deviation * random.normal();
      }
    },
    extent: {low: [-reach, -reach], high: [reach, reach]}
  };
}
