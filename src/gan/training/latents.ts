import {countRows} from "../numbers/check.js";
import type {RandomStream} from "../numbers/random.js";
import {Refusal} from "../numbers/refusal.js";
import type {LatentSpecification} from "./specification.js";

/**
 * Fills `into` (row-major, latent points x `dimension`) with independent draws: standard normal along each axis, or
 * uniform on [-1, 1]; "constant" is always 1.
 *
 * @throws Refusal if there is no such latent, or if `into` does not hold a whole number of points
 */
export function fillLatent(
  {name, dimension}: LatentSpecification,
  random: RandomStream,
  into: Float32Array
): void {
  countRows("latent-points", into, dimension);
  switch (name) {
    case "gaussian":
      random.fillNormal(into);
      break;
    case "uniform":
      for (let i = 0; i < into.length; i++) into[i] = 2 * random.uniform() - 1;
      break;
    case "constant":
      into.fill(1);
      break;
    default:
      throw new Refusal("unknown", {kind: "latent", name, known: ["gaussian", "uniform", "constant"]});
  }
}
