import {sinCos} from "../portable-math.js";
import type {Distribution} from "./distribution.js";
import {mixture} from "./mixture.js";

export interface RingSpecification {
  readonly name: "ring";
  /** Number of modes, at least 1. */
  readonly modes: number;
  readonly radius: number;
  /** Standard deviation of each mode. */
  readonly deviation: number;
}

/**
 * Equal Gaussians evenly spaced on a circle, the first at angle 0: the benchmark of Metz et al., "Unrolled Generative
 * Adversarial Networks" (ICLR 2017), which has 8 modes, radius 1 and deviation 0.01 in later papers.
 */
export function ring({modes, radius, deviation}: Omit<RingSpecification, "name">): Distribution {
  return mixture(
    Array.from({length: modes}, (_, i) => {
      const {sin, cos} = sinCos((2 * Math.PI * i) / modes);
      return {centre: [radius * cos, radius * sin], deviation, weight: 1};
    })
  );
}
