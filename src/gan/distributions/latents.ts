import {countRows} from "../numbers/check.js";
import type {RandomStream} from "../numbers/random.js";
import {Refusal} from "../numbers/refusal.js";

/** What z is drawn from. */
export interface LatentSpecification {
  /** Along each axis: standard normal, uniform on [-1, 1], or always 1 (for players that are a single number). */
  readonly name: "gaussian" | "uniform" | "constant";
  readonly dimension: number;
}

/** Every latent by its name: fills an array with independent draws. */
export const latents: {
  readonly [Name in LatentSpecification["name"]]: (random: RandomStream, into: Float32Array) => void;
} = {
  gaussian: (random, into) => random.fillNormal(into),
  uniform(random, into) {
    for (let i = 0; i < into.length; i++) into[i] = 2 * random.uniform() - 1;
  },
  constant: (_random, into) => into.fill(1)
};

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
  // Own rows only: a name such as "constructor" comes from a URL and must not find Object's.
  if (!Object.hasOwn(latents, name))
    throw new Refusal("unknown", {kind: "latent", name, known: Object.keys(latents)});
  latents[name](random, into);
}
