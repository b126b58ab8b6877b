import type {Matrix} from "../backends/backend.js";
import type {ForwardBackward, ParameterGradient} from "./backprop.js";
import type {Layer, Network} from "./network.js";
import {transpose} from "./transpose.js";

/**
 * How a network's output moves when its input and its parameters move along a given direction, and the gradient of
 * that movement: a forward tangent (Pearlmutter, "Fast exact multiplication by the Hessian", Neural Computation 6(1),
 * 1994) followed by backpropagation through it. Gradient penalties and unrolled discriminators both come down to it.
 *
 *     u_l = t_{l-1} W_l + h_{l-1} V_l + c_l,   t_l = s'(a_l) . u_l        forward; (V, c) is the parameters' direction
 *
 * Going back, p_l is the derivative with respect to u_l and q_l the one with respect to a_l:
 *
 *     dW_l = t_{l-1}' p_l + h_{l-1}' q_l,   db_l = sum of the rows of q_l
 *     p_{l-1} = (p_l W_l') . s',   q_{l-1} = (q_l W_l' + p_l V_l') . s' + (p_l W_l') . s'' . u_{l-1}
 *
 * For piecewise linear activations s'' is 0; then, without a direction of the parameters, every q is 0 and is left out.
 */
export class DirectionalDerivative {
  /** rows x inputs: the direction of the input; the caller fills it. */
  readonly input: Matrix;
  /** The derivative with respect to the input, if asked for. */
  readonly inputGradient: Matrix;
  /** u of each layer, and t after the activation. */
  readonly #moves: readonly Matrix[];
  readonly #outputs: readonly Matrix[];
  /** p and q of each layer. */
  readonly #ofMove: readonly Matrix[];
  readonly #ofPoint: readonly Matrix[];
  readonly #scratch: readonly Matrix[];
  readonly #transposedInputs: readonly Matrix[];
  readonly #owned: Matrix[] = [];
  #direction: ParameterDirection | null = null;

  /** @param pass the forward pass at whose point the tangent is taken; it must have run */
  constructor(readonly pass: ForwardBackward) {
    const {network, rows} = pass;
    const own = (r: number, c: number) => {
      const matrix = network.backend.matrix(r, c);
      this.#owned.push(matrix);
      return matrix;
    };
    const perLayer = () => network.layers.map((layer) => own(rows, layer.outputs));
    this.input = own(rows, network.inputs);
    this.inputGradient = own(rows, network.inputs);
    this.#moves = perLayer();
    this.#outputs = perLayer();
    this.#ofMove = perLayer();
    this.#ofPoint = perLayer();
    this.#scratch = network.layers.map((layer) => own(rows, Math.max(layer.inputs, layer.outputs)));
    this.#transposedInputs = network.layers.map((layer) => own(layer.inputs + 1, rows));
    for (const matrix of this.#transposedInputs) matrix.values.fill(1, matrix.values.length - rows);
  }

  /** rows x outputs: how the output moves, after `forward`. */
  get output(): Matrix {
    return this.#moves[this.#moves.length - 1];
  }

  /** rows x outputs: the derivative with respect to the movement of the output; the caller fills it before `backward`. */
  get outputGradient(): Matrix {
    return this.#ofMove[this.#ofMove.length - 1];
  }

  /** rows x outputs: the derivative with respect to the output itself; the caller fills it before `backward`. */
  get pointGradient(): Matrix {
    return this.#ofPoint[this.#ofPoint.length - 1];
  }

  /** @param direction of the parameters, or null where only the input moves */
  forward(direction: ParameterDirection | null): void {
    const {network, rows} = this.pass;
    const {backend, layers, activation} = network;
    this.#direction = direction;
    layers.forEach((layer, l) => {
      const move = this.#moves[l];
      backend.multiply(l === 0 ? this.input : this.#outputs[l - 1], layer.weights, move);
      if (direction) {
        const extra = this.#scratchOf(l, rows, layer.outputs);
        backend.multiply(this.pass.inputOf(l), direction.weights[l], extra, direction.biases[l] ?? undefined);
        add(move.values, extra.values);
      }
      if (l < layers.length - 1) {
        this.#outputs[l].values.set(move.values);
        activation.timesDerivative(this.pass.outputs[l], this.#outputs[l]);
      }
    });
  }

  /** Carries `outputGradient` (and `pointGradient`, where the point matters) back and overwrites `into`. */
  backward(into: ParameterGradient, toInput: boolean): void {
    const {network} = this.pass;
    const {backend, layers, activation} = network;
    const direction = this.#direction;
    const pointMatters = direction !== null || activation.secondDerivative !== null;
    const transposed = network.transposed();
    if (!direction) this.pointGradient.values.fill(0);
    for (let l = layers.length - 1; l >= 0; l--) {
      this.#parameters(l, into, pointMatters);
      if (l === 0 && !toInput) break;
      const ofMove = l > 0 ? this.#ofMove[l - 1] : this.inputGradient;
      if (l > 0) backend.multiply(this.#ofMove[l], transposed[l], ofMove);
      if (pointMatters) this.#point(l, ofMove, transposed[l]);
      else if (l === 0) this.inputGradient.values.fill(0);
      if (l > 0) activation.timesDerivative(this.pass.outputs[l - 1], ofMove);
    }
  }

  /** The gradient of layer l's parameters. */
  #parameters(l: number, into: ParameterGradient, pointMatters: boolean): void {
    const {backend, layers} = this.pass.network;
    const layer = layers[l];
    const withoutOnes = this.#transposedInput(l, layer.inputs);
    transpose(l === 0 ? this.input : this.#outputs[l - 1], withoutOnes.bits);
    into.layers[l].values.fill(0);
    backend.multiply(withoutOnes, this.#ofMove[l], into.weights[l]);
    if (!pointMatters) return;
    const height = layer.inputs + (layer.bias ? 1 : 0);
    const withOnes = this.#transposedInput(l, height);
    transpose(this.pass.inputOf(l), withOnes.bits);
    const extra = this.#extraGradient(layer, height);
    backend.multiply(withOnes, this.#ofPoint[l], extra);
    add(into.layers[l].values, extra.values);
  }

  /** q of the layer below l (or the input's gradient), given p W' of that layer before the activation's derivative. */
  #point(l: number, ofMove: Matrix, transposedWeights: Matrix): void {
    const {network, rows} = this.pass;
    const {backend, layers, activation} = network;
    const ofPoint = l > 0 ? this.#ofPoint[l - 1] : this.inputGradient;
    backend.multiply(this.#ofPoint[l], transposedWeights, ofPoint);
    if (this.#direction) {
      const extra = this.#scratchOf(l, rows, layers[l].inputs);
      backend.multiply(this.#ofMove[l], this.#direction.transposed[l], extra);
      add(ofPoint.values, extra.values);
    }
    if (l === 0) return;
    activation.timesDerivative(this.pass.outputs[l - 1], ofPoint);
    if (activation.secondDerivative) {
      const h = this.pass.outputs[l - 1].values;
      const u = this.#moves[l - 1].values;
      const p = ofMove.values;
      const q = ofPoint.values;
      for (let i = 0; i < q.length; i++) q[i] += p[i] * activation.secondDerivative(h[i]) * u[i];
    }
  }

  readonly #views = new Map<string, Matrix>();

  #view(key: string, make: () => Matrix): Matrix {
    let view = this.#views.get(key);
    if (!view) {
      view = make();
      this.#views.set(key, view);
    }
    return view;
  }

  /** rows x columns of layer l's scratch memory. */
  #scratchOf(l: number, rows: number, columns: number): Matrix {
    return this.#view(`scratch ${l} ${columns}`, () => this.#scratch[l].slice(0, rows, columns));
  }

  /** The first `height` rows of layer l's transposed input. */
  #transposedInput(l: number, height: number): Matrix {
    return this.#view(`part ${l} ${height}`, () =>
      this.#transposedInputs[l].slice(0, height, this.pass.rows)
    );
  }

  #extraGradient(layer: Layer, height: number): Matrix {
    return this.#view(`extra ${layer.offset}`, () => {
      const matrix = this.pass.network.backend.matrix(height, layer.outputs);
      this.#owned.push(matrix);
      return matrix;
    });
  }

  release(): void {
    for (const matrix of this.#owned) matrix.release();
  }
}

/** A direction in the space of a network's parameters, cut into layers. */
export class ParameterDirection {
  /** 1 x parameters. Call `changed` after writing to it. */
  readonly all: Matrix;
  readonly weights: readonly Matrix[];
  readonly biases: readonly (Matrix | null)[];
  readonly transposed: readonly Matrix[];

  constructor(network: Network) {
    const {backend, layers} = network;
    this.all = backend.matrix(1, network.parameters.columns);
    this.weights = layers.map(({offset, inputs, outputs}) => this.all.slice(offset, inputs, outputs));
    this.biases = layers.map(({offset, inputs, outputs, bias}) =>
      bias ? this.all.slice(offset + inputs * outputs, 1, outputs) : null
    );
    this.transposed = layers.map(({inputs, outputs}) => backend.matrix(outputs, inputs));
  }

  changed(): void {
    this.weights.forEach((weights, l) => {
      transpose(weights, this.transposed[l].bits);
    });
  }

  release(): void {
    this.all.release();
    for (const matrix of this.transposed) matrix.release();
  }
}

function add(into: Float32Array, terms: Float32Array): void {
  for (let i = 0; i < into.length; i++) into[i] += terms[i];
}
