import type {Matrix} from "../backends/backend.js";
import type {Network} from "./network.js";

/** A batch on its way through a network. It owns the matrices that this takes, so that it allocates nothing on the way. */
export class ForwardPass {
  /** rows x inputs; the caller fills it. */
  readonly input: Matrix;
  /** What each layer gives out, rows x its outputs; the last is the network's output. */
  readonly outputs: readonly Matrix[];
  readonly #owned: Matrix[] = [];

  /**
   * @param whole another pass through the same network, of whose first rows this one is a part: its `forward` is this
   *   one's too
   */
  constructor(
    readonly network: Network,
    readonly rows: number,
    whole?: ForwardPass
  ) {
    const {layers, inputs} = network;
    this.input = whole ? whole.input.slice(0, rows, inputs) : this.own(rows, inputs);
    this.outputs = layers.map(({outputs}, l) =>
      whole ? whole.outputs[l].slice(0, rows, outputs) : this.own(rows, outputs)
    );
  }

  /** A new matrix that is released with this. */
  protected own(rows: number, columns: number): Matrix {
    const matrix = this.network.backend.matrix(rows, columns);
    this.#owned.push(matrix);
    return matrix;
  }

  /** rows x outputs: the network's output, after `forward`. */
  get output(): Matrix {
    return this.outputs[this.outputs.length - 1];
  }

  /** What goes into layer `l`. */
  inputOf(l: number): Matrix {
    return l === 0 ? this.input : this.outputs[l - 1];
  }

  forward(): void {
    const {backend, layers, activation, outputActivation} = this.network;
    const last = layers.length - 1;
    layers.forEach((layer, l) => {
      const out = this.outputs[l];
      const bend = l < last ? activation : outputActivation;
      backend.multiply(this.inputOf(l), layer.weights, out, layer.bias ?? undefined, bend?.fused ?? false);
      if (bend && !bend.fused) bend.apply(out.values);
    });
  }

  release(): void {
    for (const matrix of this.#owned) matrix.release();
  }
}
