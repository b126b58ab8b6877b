import type {Matrix} from "./backends/backend.js";
import {DiscriminatorPass} from "./discriminator-pass.js";
import type {EvaluationParts} from "./evaluation.js";
import {meanRowNorm, norm} from "./metrics/index.js";
import {ParameterGradient, Pass} from "./pass.js";

/** Samples of each kind that are scored, at most: as many as fill whole packs. */
const SCORED_SAMPLES = 480;

/** How D judges the present samples, and what G would learn from that. */
export interface Scoring {
  /** D's scores of real samples, one for each pack. */
  readonly real: Float32Array;
  readonly fake: Float32Array;
  /** Gradient of G's loss at each generated sample by itself, row-major, samples x dimension. */
  readonly gradients: Float32Array;
  /** Mean norm of the rows of `gradients`. */
  readonly sampleGradientNorm: number;
  /** Norm of the gradient of G's mean loss over these samples with respect to all parameters of G that train. */
  readonly generatorGradientNorm: number;
}

/**
 * One batch of real and generated samples that is scored again and again while training goes on. It has passes of its
 * own, so that looking disturbs nothing.
 */
export class ScoredBatch {
  readonly #parts: EvaluationParts;
  readonly #count: number;
  readonly #both: DiscriminatorPass;
  readonly #generator: Pass;
  readonly #gradient: ParameterGradient;

  /**
   * @param latents latent points, points x latent dimension; the first ones are used
   * @param real as many real samples or more, row-major; the first ones are used
   */
  constructor(parts: EvaluationParts, latents: Matrix, real: Float32Array) {
    const {generator, discriminator, input, latent} = parts;
    this.#parts = parts;
    this.#count = SCORED_SAMPLES - (SCORED_SAMPLES % input.packing);
    this.#both = new DiscriminatorPass(discriminator, input, 2 * this.#count, 2);
    this.#both.points.values.set(real.subarray(0, this.#count * input.dimension));
    this.#generator = new Pass(generator, this.#count);
    this.#generator.input.values.set(latents.values.subarray(0, this.#count * latent.dimension));
    this.#gradient = new ParameterGradient(generator);
  }

  /** What D was told last of the generated samples' spread, where it is told. */
  get generatedDeviation(): number {
    return this.#both.deviations[1];
  }

  score(): Scoring {
    const {input, recipe} = this.#parts;
    const both = this.#both;
    const generator = this.#generator;
    const half = this.#count * input.dimension;
    generator.forward();
    both.points.values.set(generator.output.values, half);
    both.forward();
    const middle = both.packs / 2;
    const slopes = both.scoreGradient;
    slopes.fill(0);
    for (let i = middle; i < both.packs; i++) slopes[i] = recipe.loss.forGenerator.slope(both.scores[i]);
    both.backward(null, true);
    const gradients = both.pointGradient.values.slice(half);
    const towards = generator.outputGradient.values;
    for (let i = 0; i < towards.length; i++) towards[i] = gradients[i] / middle;
    generator.backward(this.#gradient, false);
    this.#gradient.hold();
    return {
      real: both.scores.slice(0, middle),
      fake: both.scores.slice(middle),
      gradients,
      sampleGradientNorm: meanRowNorm(gradients, input.dimension),
      generatorGradientNorm: norm(this.#gradient.all.values)
    };
  }

  release(): void {
    this.#both.release();
    this.#generator.release();
    this.#gradient.release();
  }
}
