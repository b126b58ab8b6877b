import type {Distribution} from "../../../src/gan/distributions/distribution.js";
import {RandomStream} from "../../../src/gan/numbers/random.js";

/** `count` points of a distribution, row-major. */
export function draw(distribution: Distribution, count: number, seed: number): Float32Array {
  const into = new Float32Array(count * distribution.dimension);
  distribution.sample(new RandomStream(seed, "test"), into);
  return into;
}

export function momentsAlong(samples: Float32Array, dimension: number, axis: number) {
  const values = samples.filter((_, i) => i % dimension === axis);
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
  return {mean, variance};
}
