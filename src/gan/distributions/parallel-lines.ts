import {checkFinite} from "../numbers/check.js";
import {Refusal} from "../numbers/refusal.js";
import type {Distribution} from "./distribution.js";

export interface ParallelLinesSpecification {
  readonly name: "parallel-lines";
  /** The first coordinate of each line, at least one line. [0], the data of the paper, if left out. */
  readonly positions?: readonly number[];
}

/**
 * The law of (theta, Z) with Z uniform on [0, 1]: Example 1 of Arjovsky, Chintala and Bottou, "Wasserstein GAN"
 * (arXiv:1701.07875), where the data are the line at theta = 0 and the generator can move another one towards it.
 * Given several positions, each line has the same mass. A line has no area, so there is no density.
 *
 * @throws Refusal if there is no position, or if one is not finite
 */
export function parallelLines({positions = [0]}: Omit<ParallelLinesSpecification, "name">): Distribution {
  if (positions.length === 0) throw new Refusal("empty-parallel-lines", {});
  for (const position of positions) checkFinite("parallel-lines-position", position);
  return {
    dimension: 2,
    sample(random, into) {
      for (let i = 0; i < into.length; i += 2) {
        into[i] = positions[random.integer(positions.length)];
        into[i + 1] = random.uniform();
      }
    },
    extent: {low: [Math.min(...positions) - 1, -0.5], high: [Math.max(...positions) + 1, 1.5]}
  };
}
