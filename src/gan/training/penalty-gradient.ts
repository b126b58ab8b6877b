import type {GradientPenalty} from "../losses/gradient-penalty.js";
import {ParameterGradient} from "../network/backprop.js";
import type {DiscriminatorInput} from "../network/discriminator-backprop.js";
import {DiscriminatorBackprop} from "../network/discriminator-backprop.js";
import {DirectionalDerivative} from "../network/jvp.js";
import type {Network} from "../network/network.js";

/**
 * The gradient of a gradient penalty with respect to D's parameters.
 *
 * With g = grad D(x) and a penalty r(|g|^2) whose derivative with respect to g is v = factor g, the derivative of the
 * penalty with respect to the parameters is that of <v, g> with v held fixed; and <v, g> is how D's score moves when x
 * moves along v. So: one pass forward and back for g, one tangent along v forward and back.
 */
export class PenaltyGradient {
  readonly #pass: DiscriminatorBackprop;
  readonly #tangent: DirectionalDerivative;
  readonly #gradient: ParameterGradient;

  constructor(network: Network, input: DiscriminatorInput, points: number) {
    this.#pass = new DiscriminatorBackprop(network, input, points);
    this.#tangent = new DirectionalDerivative(this.#pass.pass);
    this.#gradient = new ParameterGradient(network);
  }

  /** The points at which the gradient is taken: points x dimension; the caller fills it. */
  get points(): Float32Array {
    return this.#pass.points.values;
  }

  /** Adds the penalty's gradient, as it is at an update, to `into` and returns the mean penalty. */
  addTo(into: ParameterGradient, {value, factor}: GradientPenalty, update: number): number {
    const {pass, packs} = this.#pass;
    pass.forward();
    pass.outputGradient.values.fill(1);
    pass.backward(null, true);
    const g = pass.inputGradient.values;
    const v = this.#tangent.input.values;
    const width = g.length / packs;
    let sum = 0;
    for (let row = 0; row < packs; row++) {
      let squaredNorm = 0;
      for (let i = row * width; i < (row + 1) * width; i++) squaredNorm += g[i] * g[i];
      sum += value(squaredNorm, update);
      const scale = factor(squaredNorm, update) / packs;
      for (let i = row * width; i < (row + 1) * width; i++) v[i] = scale * g[i];
    }
    this.#tangent.forward(null);
    this.#tangent.outputGradient.values.fill(1);
    this.#tangent.backward(this.#gradient, false);
    into.add(this.#gradient);
    return sum / packs;
  }

  release(): void {
    this.#tangent.release();
    this.#pass.release();
    this.#gradient.release();
  }
}
