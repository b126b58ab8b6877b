import type {Distribution} from "../distributions/distribution.js";
import type {Loss, Terms} from "../losses/loss.js";
import {spread} from "../metrics/spread.js";
import {DiscriminatorBackprop} from "../network/discriminator-backprop.js";
import {ForwardPass} from "../network/forward-pass.js";
import type {EvaluationContext} from "./evaluation-context.js";
import {drawEvaluationData, drawEvaluationLatents, MEASURED_SAMPLES} from "./evaluation-draws.js";
import {ScoredBatch, type Scoring} from "./scored-batch.js";

/**
 * Looks at a pair of networks without touching their training: always the same latent points and the same real
 * samples, from random streams of their own.
 */
export class Evaluation {
  readonly #context: EvaluationContext;
  readonly #samples: ForwardPass;
  readonly #real: Float32Array;
  readonly #scored: ScoredBatch;
  #realSpread: number | undefined;
  readonly #generatorPasses = new Map<number, ForwardPass>();
  readonly #discriminatorPasses = new Map<number, DiscriminatorBackprop>();

  constructor(context: EvaluationContext) {
    this.#context = context;
    const {generator, distribution, latent, seed} = context;
    this.#samples = new ForwardPass(generator, MEASURED_SAMPLES);
    drawEvaluationLatents(latent, seed, this.#samples.input.values);
    this.#real = drawEvaluationData(distribution, seed);
    this.#scored = new ScoredBatch(context, this.#samples, this.#real);
  }

  get distribution(): Distribution {
    return this.#context.distribution;
  }

  get loss(): Loss {
    return this.#context.loss;
  }

  /** What each score is charged by itself; null in a loss of pairs. */
  get terms(): Terms | null {
    return this.#context.terms;
  }

  /** How far the real samples lie apart. */
  get realSpread(): number {
    this.#realSpread ??= spread(this.#real, this.distribution.dimension);
    return this.#realSpread;
  }

  /**
   * Whether D also sees the standard deviation of its batch (minibatch deviation). `scores` then reuses the deviation of
   * the generated samples that were scored last, so that `score` must run before a surface is taken.
   */
  get surfaceNeedsScores(): boolean {
    return this.#context.input.minibatchDeviation;
  }

  /** Real samples, row-major, MEASURED_SAMPLES x dimension. */
  get real(): Float32Array {
    return this.#real;
  }

  /** The latent points of `samples`, row-major, in the same order. */
  get latents(): Float32Array {
    return this.#samples.input.values;
  }

  get latentDimension(): number {
    return this.#context.latent.dimension;
  }

  /** MEASURED_SAMPLES generated samples, row-major. A copy: the backend's memory may move. */
  samples(): Float32Array {
    this.#samples.forward();
    return this.#samples.output.values.slice();
  }

  /** How D judges the samples that `samples` made last, and what G would learn from that. */
  score(): Scoring {
    return this.#scored.score();
  }

  /** D's scores of points, row-major points x dimension; a pack is filled with copies of one point. */
  scores(points: Float32Array): Float32Array {
    const {dimension, packing} = this.#context.input;
    const count = points.length / dimension;
    const pass = this.#discriminatorPass(count * packing);
    const copies = pass.points.values;
    for (let i = 0, k = 0; i < points.length; i += dimension)
      for (let copy = 0; copy < packing; copy++)
        for (let axis = 0; axis < dimension; axis++) copies[k++] = points[i + axis];
    // The minibatch deviation that D sees here is that of the generated samples scored last.
    pass.deviations[0] = this.#scored.generatedDeviation;
    pass.forward();
    return pass.scores.slice();
  }

  /** What G makes of latent points, row-major points x latent dimension. */
  images(latents: Float32Array): Float32Array {
    const {latent, generator} = this.#context;
    const count = latents.length / latent.dimension;
    let pass = this.#generatorPasses.get(count);
    if (!pass) {
      pass = new ForwardPass(generator, count);
      this.#generatorPasses.set(count, pass);
    }
    pass.input.values.set(latents);
    pass.forward();
    return pass.output.values.slice();
  }

  /** A pass for points that are judged each by itself, whatever the others are. */
  #discriminatorPass(points: number): DiscriminatorBackprop {
    const {discriminator, input} = this.#context;
    let pass = this.#discriminatorPasses.get(points);
    if (!pass) {
      pass = new DiscriminatorBackprop(discriminator, input, points, 0);
      this.#discriminatorPasses.set(points, pass);
    }
    return pass;
  }

  release(): void {
    this.#scored.release();
    this.#samples.release();
    for (const pass of this.#generatorPasses.values()) pass.release();
    for (const pass of this.#discriminatorPasses.values()) pass.release();
  }
}
