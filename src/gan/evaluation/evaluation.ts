import type {Extent} from "../distributions/distribution.js";
import {discriminatorAccuracy} from "../metrics/accuracy.js";
import {densestMass} from "../metrics/densest-mass.js";
import {measureModes} from "../metrics/modes.js";
import {ForwardPass} from "../network/forward-pass.js";
import {RandomStream} from "../numbers/random.js";
import {DiscriminatorBackprop} from "../training/discriminator-backprop.js";
import {fillLatent} from "../training/latents.js";
import type {EvaluationContext} from "./evaluation-context.js";
import {gridPoint, gridPoints} from "./grid-points.js";
import {foldGrid} from "./latent-grid.js";
import {ScoredBatch} from "./scored-batch.js";
import type {Measurement, SnapshotRequest} from "./snapshot.js";

/** Samples on which a measurement rests: the number of the papers' benchmarks. */
export const MEASURED_SAMPLES = 2500;
/** Cells along each axis in which the samples' density is counted, by dimension: in more than 2 there are too many. */
export const MEASURED_CELLS: Readonly<Record<number, number>> = {1: 1000, 2: 50};

export interface Look {
  readonly measurement: Measurement;
  readonly samples: Float32Array;
  /** None if the samples were not judged. */
  readonly gradients: Float32Array | undefined;
  readonly surface: Float32Array | undefined;
}

/**
 * Looks at a pair of networks without touching their training: always the same latent points and the same real
 * samples, from random streams of their own.
 */
export class Evaluation {
  readonly #parts: EvaluationContext;
  readonly #samples: ForwardPass;
  readonly #real: Float32Array;
  readonly #scored: ScoredBatch;
  readonly #generatorPasses = new Map<number, ForwardPass>();
  readonly #discriminatorPasses = new Map<number, DiscriminatorBackprop>();

  constructor(parts: EvaluationContext) {
    this.#parts = parts;
    const {generator, distribution, latent, seed} = parts;
    this.#samples = new ForwardPass(generator, MEASURED_SAMPLES);
    fillLatent(latent, new RandomStream(seed, "evaluation latent"), this.#samples.input.values);
    this.#real = new Float32Array(MEASURED_SAMPLES * distribution.dimension);
    distribution.sample(new RandomStream(seed, "evaluation data"), this.#real);
    this.#scored = new ScoredBatch(parts, this.#samples, this.#real);
  }

  /** Real samples, row-major, MEASURED_SAMPLES x dimension. */
  get real(): Float32Array {
    return this.#real;
  }

  /** The latent points of `samples`, in the same order. */
  get latents(): Float32Array {
    return this.#samples.input.values;
  }

  /** MEASURED_SAMPLES generated samples, row-major. A copy: the backend's memory may move. */
  samples(): Float32Array {
    this.#samples.forward();
    return this.#samples.output.values.slice();
  }

  /**
   * A measurement together with the samples it rests on, minus the gradient of G's loss at the first of them, and D's
   * surface if the request has one.
   */
  look(update: number, request: Omit<SnapshotRequest, "samples"> = {}): Look {
    const {distribution, rule, input} = this.#parts;
    const {loss} = rule;
    const samples = this.samples();
    const modes = distribution.modes;
    const coverage = modes ? measureModes(samples, modes) : null;
    // With minibatch deviation D also sees the standard deviation of the generated batch. `scores` and `surface` below
    // reuse the value of the batch scored last, so that the samples must have been scored before.
    const scoring = request.unjudged && !input.minibatchDeviation ? null : this.#scored.score();
    const cells = MEASURED_CELLS[distribution.dimension];
    const surface = request.surface && this.surface(request.surface.size, request.surface.extent);
    const favourite =
      surface && request.favourite
        ? gridPoint(highest(surface), request.surface!.size, request.surface!.extent)
        : undefined;
    const measurement = {
      update,
      modes: modes?.count ?? 0,
      modesCaptured: coverage?.captured ?? 0,
      highQuality: coverage?.highQuality ?? Number.NaN,
      reverseKL: coverage?.reverseKL ?? Number.NaN,
      shares: coverage?.shares ?? [],
      leadingMode: coverage?.leading ?? -1,
      leadingShare: coverage?.leadingShare ?? Number.NaN,
      centre: centreOf(samples, distribution.dimension),
      ...(favourite && {favourite, distanceToFavourite: meanDistance(samples, favourite)}),
      densestMass: cells ? densestMass(samples, {extent: distribution.extent, cells}) : Number.NaN,
      discriminatorAccuracy: scoring
        ? discriminatorAccuracy(
            scoring.real.map((score) => score - loss.threshold),
            scoring.fake.map((score) => score - loss.threshold)
          )
        : Number.NaN,
      discriminatorEstimate: (scoring && loss.estimate?.from(scoring.real, scoring.fake)) ?? Number.NaN,
      sampleGradientNorm: scoring?.sampleGradientNorm ?? Number.NaN,
      generatorGradientNorm: scoring?.generatorGradientNorm ?? Number.NaN
    };
    return {measurement, samples, surface, gradients: scoring?.gradients.map((x) => -x)};
  }

  /** D's scores of points, row-major points x dimension; a pack is filled with copies of one point. */
  scores(points: Float32Array): Float32Array {
    const {input} = this.#parts;
    const {dimension, packing} = input;
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

  /** D's scores on a regular grid that fills the extent, `size` points along each axis, the first axis fastest. */
  surface(size: number, extent: Extent): Float32Array {
    return this.scores(gridPoints(size, extent));
  }

  /** What G makes of latent points, row-major points x latent dimension. */
  images(latents: Float32Array): Float32Array {
    const {latent, generator} = this.#parts;
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

  /** The image of a square grid of latent points on [-2, 2] squared. */
  fold(size: number): Float32Array {
    return this.images(foldGrid(size));
  }

  /** A pass for points that are judged each by itself, whatever the others are. */
  #discriminatorPass(points: number): DiscriminatorBackprop {
    const {discriminator, input} = this.#parts;
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

function highest(scores: Float32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
  return best;
}

function centreOf(samples: Float32Array, dimension: number): number[] {
  const centre = Array<number>(dimension).fill(0);
  for (let i = 0; i < samples.length; i++) centre[i % dimension] += samples[i];
  return centre.map((sum) => (sum * dimension) / samples.length);
}

function meanDistance(samples: Float32Array, point: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < samples.length; i += point.length) {
    let squared = 0;
    for (let axis = 0; axis < point.length; axis++) squared += (samples[i + axis] - point[axis]) ** 2;
    sum += Math.sqrt(squared);
  }
  return (sum * point.length) / samples.length;
}
