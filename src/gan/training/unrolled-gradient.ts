import type {Matrix} from "../backends/backend.js";
import type {Terms} from "../losses/loss.js";
import {ParameterGradient} from "../network/backprop.js";
import type {DiscriminatorBackprop} from "../network/discriminator-backprop.js";
import {DirectionalDerivative, ParameterDirection} from "../network/jvp.js";
import type {Pieces} from "./pieces.js";
import {fillSlopes} from "./score-slopes.js";
import type {TrainingRule} from "./training-rule.js";

/**
 * The gradient of G's loss against a discriminator that is carried on for some gradient steps first, including how
 * the generated samples change those steps: Metz et al., ICLR 2017 (arXiv:1611.02163), equations 7 to 10.
 *
 * With w_0 = D's parameters, w_{k+1} = w_k - rate dL_D/dw (w_k, x) and G's loss f(w_K, x) at the generated points x,
 * going back from q = df/dw_K:
 *
 *     dx <- dx - rate d<dL_D/dw, q>/dx,   q <- q - rate d<dL_D/dw, q>/dw
 *
 * and <dL_D/dw, q> is how D's loss moves when its parameters move along q: a tangent and its gradient. Where a parameter
 * is fixed, q is 0.
 */
export class UnrolledGradient {
  readonly #tangent: DirectionalDerivative;
  readonly #gradient: ParameterGradient;
  readonly #direction: ParameterDirection;
  readonly #terms: Terms;
  /** D's parameters before each unrolled step, and at the end the true ones again. */
  readonly #path: Float32Array[];

  /** @param both a pass over real points and then as many generated ones */
  constructor(
    readonly both: DiscriminatorBackprop,
    readonly rule: TrainingRule
  ) {
    const {network} = both;
    // A loss of pairs is refused before: it would need the slopes of slopes of two scores.
    this.#terms = rule.terms!;
    this.#tangent = new DirectionalDerivative(both.pass);
    this.#gradient = new ParameterGradient(network);
    this.#direction = new ParameterDirection(network);
    const steps = rule.unrolling?.steps ?? 0;
    this.#path = Array.from({length: steps}, () => new Float32Array(network.parameters.columns));
  }

  /**
   * Fills `into` with dL_G/dx at the generated points, given real and generated points in `both.points`. It may be left at
   * every unrolled step, forth and back. D's parameters are the same afterwards, and also if it is left for good.
   */
  *generatedGradient(into: Matrix): Pieces<void> {
    let isWhole = false;
    try {
      yield* this.#unroll(into);
      isWhole = true;
    } finally {
      if (!isWhole) this.#putBack();
    }
  }

  #putBack(): void {
    const {network} = this.both;
    const [before] = this.#path;
    if (!before) return;
    network.parameters.values.set(before);
    network.changed();
  }

  *#unroll(into: Matrix): Pieces<void> {
    const {both, rule} = this;
    const {network, packs} = both;
    const half = packs / 2;
    const rate = rule.unrolling?.rate ?? 0;
    for (const parameters of this.#path) {
      parameters.set(network.parameters.values);
      both.forward();
      this.#scoreDerivatives(both.scoreGradient);
      both.backward(this.#gradient, false);
      this.#gradient.zeroFixed();
      descend(network.parameters.values, this.#gradient.all.values, rate);
      network.changed();
      yield;
    }

    both.forward();
    const derivatives = both.scoreGradient;
    derivatives.fill(0);
    for (let i = half; i < packs; i++)
      derivatives[i] = this.#terms.forGenerator.derivative(both.scores[i]) / half;
    both.backward(this.#gradient, true);
    this.#gradient.zeroFixed();
    const generated = both.pointGradient.values.length / 2;
    into.values.set(both.pointGradient.values.subarray(generated));
    this.#direction.all.values.set(this.#gradient.all.values);

    for (const parameters of this.#path.toReversed()) {
      yield;
      network.parameters.values.set(parameters);
      network.changed();
      this.#direction.changed();
      both.forward();
      this.#tangent.input.values.fill(0);
      this.#tangent.forward(this.#direction);
      this.#scoreDerivatives(this.#tangent.outputGradient.values);
      this.#scoreSecondDerivatives(this.#tangent.pointGradient.values, this.#tangent.output.values);
      this.#tangent.backward(this.#gradient, true);
      this.#gradient.zeroFixed();
      descend(this.#direction.all.values, this.#gradient.all.values, rate);
      descend(into.values, this.#tangent.inputGradient.values.subarray(generated), rate);
    }
  }

  /** dL_D / dscore. */
  #scoreDerivatives(into: Float32Array): void {
    fillSlopes(this.rule.forDiscriminator, this.both.scores, into);
  }

  /** The derivative of sum (derivative at the score) (its move), with respect to the score. */
  #scoreSecondDerivatives(into: Float32Array, moves: Float32Array): void {
    const {both} = this;
    const {onReal, onFake} = this.#terms;
    const half = both.packs / 2;
    for (let i = 0; i < half; i++) {
      into[i] = (onReal.secondDerivative(both.scores[i]) * moves[i]) / half;
      into[half + i] = (onFake.secondDerivative(both.scores[half + i]) * moves[half + i]) / half;
    }
  }

  release(): void {
    this.#tangent.release();
    this.#gradient.release();
    this.#direction.release();
  }
}

function descend(values: Float32Array, gradient: Float32Array, rate: number): void {
  for (let i = 0; i < values.length; i++) values[i] -= rate * gradient[i];
}
