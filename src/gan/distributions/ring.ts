import {checkInteger, checkNotNegative} from "../numbers/check.js";
import {sinCos} from "../numbers/portable-math.js";
import type {Distribution} from "./distribution.js";
import {mixture} from "./mixture.js";

export interface RingSpecification {
  readonly name: "ring";
  /** Number of modes, an integer from 1 to 1000. */
  readonly modes: number;
  /** Distance of the modes from the origin, 0 or more. */
  readonly radius: number;
  /** Standard deviation of each mode, above 0. */
  readonly deviation: number;
}

/**
 * Equal Gaussians evenly spaced on a circle, the first at angle 0: the benchmark of Metz et al., "Unrolled Generative
 * Adversarial Networks" (ICLR 2017), which has 8 modes, radius 1 and deviation 0.01 in later papers.
 *
 * @throws Refusal if a parameter is out of the range that the specification gives
 */
export function ring({modes, radius, deviation}: Omit<RingSpecification, "name">): Distribution {
  checkInteger("ring-modes", modes, 1, 1000);
  checkNotNegative("ring-radius", radius);
  return mixture(
    Array.from({length: modes}, (_, i) => {
      const {sin, cos} = sinCos((2 * Math.PI * i) / modes);
      return {centre: [radius * cos, radius * sin], deviation, weight: 1};
    })
  );
}
