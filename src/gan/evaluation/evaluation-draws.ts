import type {Distribution} from "../distributions/distribution.js";
import {fillLatent, type LatentSpecification} from "../distributions/latents.js";
import {RandomStream} from "../numbers/random.js";

/** Samples on which a measurement rests: the number of the papers' benchmarks. */
export const MEASURED_SAMPLES = 2500;

/** Fills `into`, MEASURED_SAMPLES x the latent's dimension, with the latent points that all looks at one seed's runs share. */
export function drawEvaluationLatents(latent: LatentSpecification, seed: number, into: Float32Array): void {
  fillLatent(latent, new RandomStream(seed, "evaluation latent"), into);
}

/** The real samples that all looks at one seed's runs share, row-major, MEASURED_SAMPLES x dimension. */
export function drawEvaluationData(distribution: Distribution, seed: number): Float32Array {
  const real = new Float32Array(MEASURED_SAMPLES * distribution.dimension);
  distribution.sample(new RandomStream(seed, "evaluation data"), real);
  return real;
}
