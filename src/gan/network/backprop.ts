import type {Matrix} from "../backends/backend.js";
import {ForwardPass} from "./forward-pass.js";
import type {Network} from "./network.js";
import {transposedProduct} from "./transposed-product.js";

/**
 * A batch on its way through a network and back: backpropagation (Rumelhart, Hinton and Williams, Nature 323, 1986),
 * written out. It owns the matrices that this takes, so that training allocates nothing.
 *
 *     h_l = s(h_{l-1} W_l + b_l)                forward
 *     d_{l-1} = (d_l W_l') . s'(a_{l-1})        backward; d_L is `outputGradient`, times s' of the output if that has one
 *     dL/dW_l = h_{l-1}' d_l,  dL/db_l = sum of the rows of d_l
 */
export class ForwardBackward extends ForwardPass {
  /** The derivative of the loss with respect to what goes into each layer's activation. */
  readonly gradients: readonly Matrix[];
  /** The derivative with respect to the input, once `backward` was asked for it. */
  readonly inputGradient: Matrix;
  /** For each layer: its input transposed, and below it a row of ones that gives the bias's gradient. */
  readonly #transposedInputs: readonly Matrix[];

  /** @param whole another pass of whose first rows this one is a part, as `ForwardPass` says */
  constructor(network: Network, rows: number, whole?: ForwardPass) {
    super(network, rows, whole);
    const {layers, inputs} = network;
    this.inputGradient = this.own(rows, inputs);
    this.gradients = layers.map((layer) => this.own(rows, layer.outputs));
    this.#transposedInputs = layers.map((layer) => {
      const matrix = this.own(layer.inputs + (layer.bias ? 1 : 0), rows);
      if (layer.bias) matrix.values.fill(1, layer.inputs * rows);
      return matrix;
    });
  }

  /** rows x outputs: the derivative of the loss with respect to the output; the caller fills it before `backward`. */
  get outputGradient(): Matrix {
    return this.gradients[this.gradients.length - 1];
  }

  /**
   * Carries `outputGradient` back. An activation of the output changes it on the way: it is filled anew before each call.
   *
   * @param into what receives the parameters' gradient (1 x parameters, as slices by layer), or null to leave it out
   * @param toInput whether to fill `inputGradient`
   */
  backward(into: ParameterGradient | null, toInput: boolean): void {
    const {backend, layers, activation, outputActivation} = this.network;
    const transposed = this.network.transposed();
    outputActivation?.timesDerivative(this.output, this.outputGradient);
    for (let l = layers.length - 1; l >= 0; l--) {
      if (into)
        transposedProduct(
          backend,
          this.inputOf(l),
          this.gradients[l],
          this.#transposedInputs[l],
          into.layers[l]
        );
      if (l > 0) {
        backend.multiply(this.gradients[l], transposed[l], this.gradients[l - 1]);
        activation.timesDerivative(this.outputs[l - 1], this.gradients[l - 1]);
      } else if (toInput) {
        backend.multiply(this.gradients[0], transposed[0], this.inputGradient);
      }
    }
  }
}

/** Room for the derivative of a loss with respect to all parameters of a network. */
export class ParameterGradient {
  /** 1 x parameters, in the order of `Network.parameters`. */
  readonly all: Matrix;
  /** (inputs + 1) x outputs of each layer: the weights and, in the last row, the bias. */
  readonly layers: readonly Matrix[];
  /** inputs x outputs of each layer: the weights alone. */
  readonly weights: readonly Matrix[];
  readonly #fixed: readonly number[];

  constructor(network: Network) {
    this.all = network.backend.matrix(1, network.parameters.columns);
    this.layers = network.layers.map(({offset, inputs, outputs, bias}) =>
      this.all.slice(offset, inputs + (bias ? 1 : 0), outputs)
    );
    this.weights = network.layers.map(({offset, inputs, outputs}) => this.all.slice(offset, inputs, outputs));
    this.#fixed = network.fixed;
  }

  /** Sets to 0 what would move a fixed parameter. */
  zeroFixed(): void {
    const {values} = this.all;
    for (const i of this.#fixed) values[i] = 0;
  }

  /** Adds another gradient to this one. */
  add(other: ParameterGradient): void {
    const sum = this.all.values;
    const terms = other.all.values;
    for (let i = 0; i < sum.length; i++) sum[i] += terms[i];
  }

  release(): void {
    this.all.release();
  }
}
