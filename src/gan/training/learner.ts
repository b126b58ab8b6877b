import type {Matrix} from "../backends/backend.js";
import {ParameterGradient} from "../network/backprop.js";
import type {Network} from "../network/network.js";
import {SpectralWeights} from "../network/spectral-weights.js";
import type {RandomStream} from "../numbers/random.js";
import {Refusal} from "../numbers/refusal.js";
import {checkRate, createOptimizer, type OptimizerSpecification} from "../optimizers/index.js";
import type {Optimizer} from "../optimizers/optimizer.js";

/** One player as something that learns: its network, its optimiser and what the optimiser remembers. */
export class Learner {
  readonly gradient: ParameterGradient;
  readonly #optimizer: Optimizer;
  readonly #spectral: SpectralWeights | null;
  readonly #memory: Float32Array[];
  #scalars: number[];
  /** The learning rate before any factor: the specification's, until another is set. */
  #rate: number;
  /** The state before the last step, to go back to if the step made a number that is none. */
  readonly #before: {parameters: Float32Array; memory: Float32Array[]};

  /** @throws Refusal if a network with fixed parameters is to be spectrally normalised */
  constructor(
    readonly network: Network,
    readonly specification: OptimizerSpecification,
    {spectralNormalization = false}: {spectralNormalization?: boolean} = {}
  ) {
    if (spectralNormalization && network.fixed.length > 0)
      throw new Refusal("spectral-normalization-with-fixed", {});
    const count = network.parameters.columns;
    this.gradient = new ParameterGradient(network);
    this.#optimizer = createOptimizer(specification);
    this.#spectral = spectralNormalization ? new SpectralWeights(network) : null;
    this.#memory = Array.from({length: this.#optimizer.slots}, () => new Float32Array(count));
    this.#scalars = this.#optimizer.initialScalars();
    this.#rate = specification.rate;
    this.#before = {parameters: new Float32Array(count), memory: this.#memory.map((slot) => slot.slice())};
  }

  /** What the optimiser moves: the network's parameters, or what they are computed from. */
  get trained(): Matrix {
    return this.#spectral?.raw ?? this.network.parameters;
  }

  /**
   * Another learning rate from the next step on; what the optimiser remembers stays.
   *
   * @throws Refusal if there is no such rate
   */
  setRate(rate: number): void {
    this.#rate = checkRate(rate);
  }

  initialize(random: RandomStream): void {
    this.network.initialize(random);
    this.#spectral?.initialize();
    for (const slot of this.#memory) slot.fill(0);
    this.#scalars = this.#optimizer.initialScalars();
  }

  /** The gradient with respect to what is trained, once `gradient` holds the one with respect to the network; 0 where a parameter is fixed. */
  finishGradient(): void {
    this.#spectral?.pullBack(this.gradient.all.values);
    this.gradient.zeroFixed();
  }

  /**
   * One step of the optimiser, then clipping if `clip` is given. Fixed parameters are neither moved nor clipped.
   *
   * @returns false, with everything as before, if a parameter would not be finite
   */
  step(rateFactor: number, clip?: number): boolean {
    const {values} = this.trained;
    const before = this.#before;
    const scalars = [...this.#scalars];
    before.parameters.set(values);
    this.#memory.forEach((slot, i) => {
      before.memory[i].set(slot);
    });
    this.#optimizer.step(
      values,
      this.gradient.all.values,
      this.#memory,
      this.#scalars,
      this.#rate * rateFactor
    );
    if (!allFinite(values) || !this.#memory.every(allFinite)) {
      values.set(before.parameters);
      this.#memory.forEach((slot, i) => {
        slot.set(before.memory[i]);
      });
      this.#scalars = scalars;
      return false;
    }
    if (clip !== undefined) {
      for (let i = 0; i < values.length; i++) values[i] = Math.min(clip, Math.max(-clip, values[i]));
      for (const i of this.network.fixed) values[i] = before.parameters[i];
    }
    if (this.#spectral) this.#spectral.changed();
    else this.network.changed();
    return true;
  }

  save(): LearnerState {
    return {
      parameters: this.trained.values.slice(),
      memory: this.#memory.map((slot) => slot.slice()),
      scalars: [...this.#scalars],
      rate: this.#rate,
      spectral: this.#spectral?.save() ?? null
    };
  }

  restore({parameters, memory, scalars, rate, spectral}: LearnerState): void {
    this.trained.values.set(parameters);
    this.#memory.forEach((slot, i) => {
      slot.set(memory[i]);
    });
    this.#scalars = [...scalars];
    this.#rate = rate;
    if (this.#spectral && spectral) this.#spectral.restore(spectral);
    this.network.changed();
  }

  release(): void {
    this.network.release();
    this.gradient.release();
    this.#spectral?.release();
  }
}

export interface LearnerState {
  readonly parameters: Float32Array;
  readonly memory: readonly Float32Array[];
  readonly scalars: readonly number[];
  readonly rate: number;
  readonly spectral: readonly Float64Array[] | null;
}

/** Whether every number is finite. Without a branch per number: 0 times anything else is not 0. */
export function allFinite(values: Float32Array): boolean {
  const whole = values.length - (values.length % 4);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < whole; i += 4) {
    even += values[i] * 0 + values[i + 1] * 0;
    odd += values[i + 2] * 0 + values[i + 3] * 0;
  }
  for (let i = whole; i < values.length; i++) even += values[i] * 0;
  return even + odd === 0;
}
