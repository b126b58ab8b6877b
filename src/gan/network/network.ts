import type {Backend, Matrix} from "../backends/backend.js";
import type {RandomStream} from "../numbers/random.js";
import {Refusal} from "../numbers/refusal.js";
import {type Activation, activations} from "./activations.js";
import type {NetworkSpecification} from "./network-specification.js";
import {transpose} from "./transpose.js";

/** One affine map: y = x weights + bias. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** inputs x outputs. */
  readonly weights: Matrix;
  /** 1 x outputs, or null where the network has no biases. */
  readonly bias: Matrix | null;
  /** Where the layer begins in the network's parameters; the bias follows the weights. */
  readonly offset: number;
}

/**
 * A multilayer perceptron, its output linear unless the specification says otherwise. All its parameters lie in one row, layer after layer, so that an
 * optimiser is one loop, and saving a network is one copy.
 */
export class Network {
  readonly activation: Activation;
  /** Of the last layer; null for a linear output. */
  readonly outputActivation: Activation | null;
  readonly layers: readonly Layer[];
  /** 1 x all parameters. Call `changed` after writing to it. */
  readonly parameters: Matrix;
  /** Where among them the ones lie that training leaves alone. */
  readonly fixed: readonly number[];
  /** The weights of each layer transposed, outputs x inputs. */
  readonly #transposed: readonly Matrix[];
  #transposedIsStale = true;

  /** @throws Refusal if `trainable` is not as long as the parameters */
  constructor(
    readonly backend: Backend,
    readonly specification: NetworkSpecification,
    readonly inputs: number,
    readonly outputs: number
  ) {
    this.activation = activations[specification.activation];
    this.outputActivation = specification.output ? activations[specification.output] : null;
    const sizes = [inputs, ...Array<number>(specification.depth).fill(specification.width), outputs];
    const hasBias = specification.bias ?? true;
    const shapes = neighbours(sizes);
    const total = shapes.reduce((sum, [from, to]) => sum + (from + (hasBias ? 1 : 0)) * to, 0);
    const {trainable} = specification;
    if (trainable && trainable.length !== total)
      throw new Refusal("number-of-trainable", {parameters: total, given: trainable.length});
    this.fixed = (trainable ?? []).flatMap((moves, i) => (moves ? [] : [i]));
    this.parameters = backend.matrix(1, total);
    let offset = 0;
    this.layers = shapes.map(([from, to]) => {
      const layer = {
        inputs: from,
        outputs: to,
        weights: this.parameters.slice(offset, from, to),
        bias: hasBias ? this.parameters.slice(offset + from * to, 1, to) : null,
        offset
      };
      offset += (from + (hasBias ? 1 : 0)) * to;
      return layer;
    });
    this.#transposed = this.layers.map((layer) => backend.matrix(layer.outputs, layer.inputs));
  }

  /**
   * Draws the weights from the normal distribution with variance gain^2 2 / (inputs + outputs) of each layer and sets the
   * biases to 0 (Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural networks",
   * AISTATS 2010), unless the specification gives one deviation for all layers, or the parameters one by one.
   *
   * @throws Refusal if it gives too many or too few
   */
  initialize(random: RandomStream): void {
    const {gain, initial, deviation: ofAll} = this.specification;
    const values = this.parameters.values;
    if (initial) {
      if (initial.length !== values.length)
        throw new Refusal("number-of-parameters", {parameters: values.length, given: initial.length});
      values.set(initial);
    } else {
      values.fill(0);
      for (const {inputs, outputs, offset} of this.layers) {
        const deviation = ofAll ?? gain * Math.sqrt(2 / (inputs + outputs));
        for (let i = 0; i < inputs * outputs; i++) values[offset + i] = deviation * random.normal();
      }
    }
    this.changed();
  }

  /** Tells that the parameters have new values. */
  changed(): void {
    this.#transposedIsStale = true;
  }

  /** The transposed weights of each layer. */
  transposed(): readonly Matrix[] {
    if (this.#transposedIsStale) {
      this.layers.forEach((layer, l) => {
        transpose(layer.weights, this.#transposed[l].bits);
      });
      this.#transposedIsStale = false;
    }
    return this.#transposed;
  }

  release(): void {
    this.parameters.release();
    for (const matrix of this.#transposed) matrix.release();
  }
}

function neighbours(sizes: readonly number[]): [number, number][] {
  return sizes.slice(1).map((to, l) => [sizes[l], to]);
}
