import {meanRowNorm, norm} from "../metrics/norm.js";
import {ForwardBackward, ParameterGradient} from "../network/backprop.js";
import {DiscriminatorBackprop} from "../network/discriminator-backprop.js";
import type {ForwardPass} from "../network/forward-pass.js";
import type {EvaluationContext} from "./evaluation-context.js";

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
  readonly #context: EvaluationContext;
  readonly #real: DiscriminatorBackprop;
  readonly #fake: DiscriminatorBackprop;
  readonly #generator: ForwardBackward;
  readonly #gradient: ParameterGradient;

  /**
   * @param samples a pass through G, of whose output the first samples are scored
   * @param real as many real samples or more, row-major; the first ones are used
   */
  constructor(context: EvaluationContext, samples: ForwardPass, real: Float32Array) {
    const {generator, discriminator, input} = context;
    this.#context = context;
    const count = SCORED_SAMPLES - (SCORED_SAMPLES % input.packing);
    this.#real = new DiscriminatorBackprop(discriminator, input, count);
    this.#real.points.values.set(real.subarray(0, count * input.dimension));
    this.#fake = new DiscriminatorBackprop(discriminator, input, count);
    this.#generator = new ForwardBackward(generator, count, samples);
    this.#gradient = new ParameterGradient(generator);
  }

  /** The minibatch deviation of the generated samples scored last; 0 without that remedy. */
  get generatedDeviation(): number {
    return this.#fake.deviations[0];
  }

  /** Scores what the pass of the samples gave out last. */
  score(): Scoring {
    const {input, loss} = this.#context;
    const {packs} = this.#fake;
    this.#real.forward();
    this.#fake.points.values.set(this.#generator.output.values);
    this.#fake.forward();
    const fake = this.#fake.scores.slice();
    this.#fake.scoreGradient.set(fake.map((score) => loss.forGenerator.derivative(score)));
    this.#fake.backward(null, true);
    const gradients = this.#fake.pointGradient.values.slice();
    this.#generator.outputGradient.values.set(gradients.map((slope) => slope / packs));
    this.#generator.backward(this.#gradient, false);
    this.#gradient.zeroFixed();
    return {
      real: this.#real.scores.slice(),
      fake,
      gradients,
      sampleGradientNorm: meanRowNorm(gradients, input.dimension),
      generatorGradientNorm: norm(this.#gradient.all.values)
    };
  }

  release(): void {
    this.#real.release();
    this.#fake.release();
    this.#generator.release();
    this.#gradient.release();
  }
}
