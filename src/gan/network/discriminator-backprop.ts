import type {Matrix} from "../backends/backend.js";
import {ForwardBackward, type ParameterGradient} from "./backprop.js";
import type {Network} from "./network.js";

/** Keeps the root of a variance of 0 differentiable. */
const VARIANCE_FLOOR = 1e-8;

export interface DiscriminatorInput {
  /** Dimension of a data point. */
  readonly dimension: number;
  /** Points judged together, 1 without packing. */
  readonly packing: number;
  /** Whether D also sees the standard deviation over its batch. */
  readonly minibatchDeviation: boolean;
}

/** How many numbers D sees at once. */
export function discriminatorInputs({dimension, packing, minibatchDeviation}: DiscriminatorInput): number {
  return dimension * packing + (minibatchDeviation ? 1 : 0);
}

/**
 * Points on their way through D and back: packed, joined by the batch's standard deviation if that is asked for, scored.
 *
 * The deviation is taken over each group of rows by itself, real and generated: the mean over the features of
 * sqrt(variance + 1e-8). Karras et al., ICLR 2018 (arXiv:1710.10196), section 3.
 */
export class DiscriminatorBackprop {
  /** Points x dimension; the caller fills it. */
  readonly points: Matrix;
  /** Points x dimension: the derivative with respect to the points, after `backward(..., true)`. */
  readonly pointGradient: Matrix;
  readonly pass: ForwardBackward;
  /** Score of each pack. */
  readonly packs: number;
  /** The deviation of each group in turn, as the last `forward` saw it. */
  readonly deviations: number[];
  readonly #features: number;

  /**
   * @param groups equal runs of points that are batches of their own (2 where real ones come first and generated ones
   *   second), or 0 to take `deviations[0]` as given
   */
  constructor(
    readonly network: Network,
    readonly input: DiscriminatorInput,
    points: number,
    readonly groups = 1
  ) {
    this.packs = points / input.packing;
    this.#features = input.dimension * input.packing;
    this.pass = new ForwardBackward(network, this.packs);
    this.deviations = Array<number>(Math.max(1, groups)).fill(0);
    if (input.minibatchDeviation) {
      this.points = network.backend.matrix(points, input.dimension);
      this.pointGradient = network.backend.matrix(points, input.dimension);
    } else {
      // A pack is its points side by side, which is how they lie in memory already.
      this.points = this.pass.input.slice(0, points, input.dimension);
      this.pointGradient = this.pass.inputGradient.slice(0, points, input.dimension);
    }
  }

  get scores(): Float32Array {
    return this.pass.output.values;
  }

  get scoreGradient(): Float32Array {
    return this.pass.outputGradient.values;
  }

  forward(): void {
    if (this.input.minibatchDeviation) this.#appendDeviation();
    this.pass.forward();
  }

  backward(into: ParameterGradient | null, toPoints: boolean): void {
    this.pass.backward(into, toPoints);
    if (toPoints && this.input.minibatchDeviation) this.#splitGradient();
  }

  /** Writes each pack and, beside it, the deviation of its group into the network's input. */
  #appendDeviation(): void {
    const features = this.#features;
    const from = this.points.values;
    const to = this.pass.input.values;
    const rows = this.groups === 0 ? this.packs : this.packs / this.groups;
    for (let group = 0; group * rows < this.packs; group++) {
      const first = group * rows;
      if (this.groups > 0) {
        let sum = 0;
        for (let f = 0; f < features; f++)
          sum += Math.sqrt(this.#moments(first, rows, f).variance + VARIANCE_FLOOR);
        this.deviations[group] = sum / features;
      }
      for (let row = first; row < first + rows; row++) {
        for (let f = 0; f < features; f++) to[row * (features + 1) + f] = from[row * features + f];
        to[row * (features + 1) + features] = this.deviations[group];
      }
    }
  }

  /** The gradient with respect to the points, from the one with respect to the packs and their deviation. */
  #splitGradient(): void {
    const features = this.#features;
    const x = this.points.values;
    const from = this.pass.inputGradient.values;
    const to = this.pointGradient.values;
    const rows = this.groups === 0 ? this.packs : this.packs / this.groups;
    for (let first = 0; first < this.packs; first += rows) {
      let ofDeviation = 0;
      for (let row = first; row < first + rows; row++) ofDeviation += from[row * (features + 1) + features];
      for (let f = 0; f < features; f++) {
        const {mean, variance} = this.#moments(first, rows, f);
        const perDistance =
          this.groups === 0 ? 0 : ofDeviation / (features * rows * Math.sqrt(variance + VARIANCE_FLOOR));
        for (let row = first; row < first + rows; row++) {
          const i = row * features + f;
          to[i] = from[row * (features + 1) + f] + perDistance * (x[i] - mean);
        }
      }
    }
  }

  #moments(first: number, rows: number, feature: number): {mean: number; variance: number} {
    const x = this.points.values;
    const features = this.#features;
    let mean = 0;
    for (let row = first; row < first + rows; row++) mean += x[row * features + feature];
    mean /= rows;
    let variance = 0;
    for (let row = first; row < first + rows; row++) {
      const distance = x[row * features + feature] - mean;
      variance += distance * distance;
    }
    return {mean, variance: variance / rows};
  }

  release(): void {
    this.pass.release();
    if (this.input.minibatchDeviation) {
      this.points.release();
      this.pointGradient.release();
    }
  }
}
