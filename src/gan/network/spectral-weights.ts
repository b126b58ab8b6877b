import type {Matrix} from "../backends/backend.js";
import {RandomStream} from "../numbers/random.js";
import type {Network} from "./network.js";

/** Power iterations before training; one more follows every update. */
const FIRST_ITERATIONS = 20;

/**
 * Spectral normalisation of a network's weights: Miyato et al., ICLR 2018 (arXiv:1802.05957), algorithm 1.
 *
 * The network computes with W / s, s = u' W v; what is trained is W. u and v come from power iteration and count as
 * constants, so that dL/dW = (G - <G, W / s> u v') / s, where G is the derivative with respect to W / s.
 */
export class SpectralWeights {
  /** 1 x parameters: what is trained. */
  readonly raw: Matrix;
  readonly #left: Float64Array[];
  readonly #right: Float64Array[];
  readonly #scale: number[];

  constructor(readonly network: Network) {
    this.raw = network.backend.matrix(1, network.parameters.columns);
    this.#left = network.layers.map(({inputs}) => new Float64Array(inputs));
    this.#right = network.layers.map(({outputs}) => new Float64Array(outputs));
    this.#scale = network.layers.map(() => 1);
  }

  /** Takes the network's present parameters as the raw ones. */
  initialize(): void {
    this.raw.values.set(this.network.parameters.values);
    const random = new RandomStream(0, "spectral");
    for (const right of this.#right) for (let i = 0; i < right.length; i++) right[i] = random.normal();
    for (let i = 0; i < FIRST_ITERATIONS; i++) this.#iterate();
    this.#write();
  }

  /** Call after the raw parameters changed: one power iteration, then the network's parameters anew. */
  changed(): void {
    this.#iterate();
    this.#write();
  }

  /** Turns the gradient with respect to the network's parameters into the one with respect to the raw ones. */
  pullBack(gradient: Float32Array): void {
    const effective = this.network.parameters.values;
    this.network.layers.forEach(({inputs, outputs, offset}, l) => {
      let product = 0;
      for (let i = offset; i < offset + inputs * outputs; i++) product += gradient[i] * effective[i];
      const u = this.#left[l];
      const v = this.#right[l];
      for (let i = 0, k = offset; i < inputs; i++)
        for (let j = 0; j < outputs; j++, k++)
          gradient[k] = (gradient[k] - product * u[i] * v[j]) / this.#scale[l];
    });
  }

  #iterate(): void {
    const raw = this.raw.values;
    this.network.layers.forEach(({inputs, outputs, offset}, l) => {
      const u = this.#left[l];
      const v = this.#right[l];
      for (let i = 0; i < inputs; i++) {
        let sum = 0;
        for (let j = 0; j < outputs; j++) sum += raw[offset + i * outputs + j] * v[j];
        u[i] = sum;
      }
      normalize(u);
      v.fill(0);
      for (let i = 0; i < inputs; i++)
        for (let j = 0; j < outputs; j++) v[j] += raw[offset + i * outputs + j] * u[i];
      normalize(v);
    });
  }

  #write(): void {
    const raw = this.raw.values;
    const effective = this.network.parameters.values;
    effective.set(raw);
    this.network.layers.forEach(({inputs, outputs, offset}, l) => {
      let scale = 0;
      for (let i = 0; i < inputs; i++)
        for (let j = 0; j < outputs; j++)
          scale += this.#left[l][i] * raw[offset + i * outputs + j] * this.#right[l][j];
      this.#scale[l] = scale === 0 ? 1 : scale;
      for (let k = offset; k < offset + inputs * outputs; k++) effective[k] = raw[k] / this.#scale[l];
    });
    this.network.changed();
  }

  /** The singular vectors, layer by layer: all that is remembered beside the raw parameters. */
  save(): Float64Array[] {
    return [...this.#left, ...this.#right].map((vector) => vector.slice());
  }

  /** Call after the raw parameters were restored. */
  restore(vectors: readonly Float64Array[]): void {
    [...this.#left, ...this.#right].forEach((vector, i) => {
      vector.set(vectors[i]);
    });
    this.#write();
  }

  release(): void {
    this.raw.release();
  }
}

function normalize(vector: Float64Array): void {
  let squared = 0;
  for (const x of vector) squared += x * x;
  const norm = Math.sqrt(squared);
  if (norm > 0) for (let i = 0; i < vector.length; i++) vector[i] /= norm;
}
