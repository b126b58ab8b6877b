import {greatestRowNorm, meanRowNorm, norm} from "../metrics/norm.js";
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
  /** Gradient of G's loss at each generated sample by itself (beside the real one of its pair, in a loss of pairs), row-major, samples x dimension. */
  readonly gradients: Float32Array;
  /** Mean norm of the rows of `gradients`. */
  readonly sampleGradientNorm: number;
  /** Norm of the gradient of G's mean loss over these samples with respect to all parameters of G that train. */
  readonly generatorGradientNorm: number;
  /**
   * The greatest norm of a critic's gradient at points between real and generated samples, in packs: what its Lipschitz
   * constant is at least. NaN where D is no critic, and for one that also sees its batch's deviation.
   */
  readonly steepest: number;
}

/**
 * One batch of real and generated samples that is scored again and again while training goes on. It has passes of its
 * own, so that looking disturbs nothing.
 */
export class ScoredBatch {
  readonly #context: EvaluationContext;
  readonly #real: DiscriminatorBackprop;
  readonly #fake: DiscriminatorBackprop;
  /** One point between each real pack and a generated one; for a critic only. */
  readonly #between: DiscriminatorBackprop | null;
  readonly #generator: ForwardBackward;
  readonly #gradient: ParameterGradient;

  /**
   * @param samples a pass through G, of whose output the first samples are scored
   * @param real as many real samples or more, row-major; the first ones are used
   */
  constructor(context: EvaluationContext, samples: ForwardPass, real: Float32Array) {
    const {generator, discriminator, input, loss} = context;
    this.#context = context;
    const count = SCORED_SAMPLES - (SCORED_SAMPLES % input.packing);
    this.#real = new DiscriminatorBackprop(discriminator, input, count);
    this.#real.points.values.set(real.subarray(0, count * input.dimension));
    this.#fake = new DiscriminatorBackprop(discriminator, input, count);
    const isCritic = loss.estimate?.of === "wasserstein" && !input.minibatchDeviation;
    this.#between = isCritic ? new DiscriminatorBackprop(discriminator, input, count) : null;
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
    const real = this.#real.scores.slice();
    this.#fake.scoreGradient.set(
      loss.pairs
        ? fake.map((score, i) => loss.pairs.forGenerator.byFake(real[i], score))
        : fake.map((score) => loss.forGenerator.derivative(score))
    );
    this.#fake.backward(null, true);
    const gradients = this.#fake.pointGradient.values.slice();
    this.#generator.outputGradient.values.set(gradients.map((slope) => slope / packs));
    this.#generator.backward(this.#gradient, false);
    this.#gradient.zeroFixed();
    return {
      real,
      fake,
      gradients,
      sampleGradientNorm: meanRowNorm(gradients, input.dimension),
      generatorGradientNorm: norm(this.#gradient.all.values),
      steepest: this.#between ? this.#steepest(this.#between) : Number.NaN
    };
  }

  /** The first pair is looked at where the generated one is, the last where the real one is, the others in between. */
  #steepest(between: DiscriminatorBackprop): number {
    const real = this.#real.points.values;
    const fake = this.#fake.points.values;
    const into = between.points.values;
    const {packs} = between;
    const width = into.length / packs;
    for (let i = 0; i < into.length; i++) {
      const share = Math.floor(i / width) / (packs - 1);
      into[i] = share * real[i] + (1 - share) * fake[i];
    }
    between.forward();
    between.scoreGradient.fill(1);
    between.backward(null, true);
    return greatestRowNorm(between.pointGradient.values, width);
  }

  release(): void {
    this.#real.release();
    this.#fake.release();
    this.#between?.release();
    this.#generator.release();
    this.#gradient.release();
  }
}
