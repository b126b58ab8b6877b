import type {Network} from "../network/network.js";

/** Plain data. */
export interface WeightAverageState {
  readonly parameters: Float32Array;
  readonly startLeft: number;
}

/**
 * The exponential moving average of a network's parameters over its updates, corrected for its beginning as Adam corrects
 * its own (Kingma and Ba, arXiv:1412.6980, section 3): after t updates the k-th of them counts decay^(t - k), divided by what
 * all of them count together. So it is a mean of what was trained, and the weights of before the first update have no part
 * in it; without that, an average with a decay of 0.9999 is mostly those for its first ten thousand updates.
 */
export class WeightAverage {
  /** decay^t: what an average that was not corrected would still have of the weights of the start. */
  #startLeft = 1;

  /**
   * @param network holds the average
   * @param decay how much of the average lasts from one update to the next, from 0 to below 1
   */
  constructor(
    readonly network: Network,
    readonly decay: number
  ) {}

  /** Begins anew, at these parameters. */
  begin(parameters: Float32Array): void {
    this.restore({parameters, startLeft: 1});
  }

  /** Takes the parameters after an update in. */
  add(present: Float32Array): void {
    this.#startLeft *= this.decay;
    const share = (1 - this.decay) / (1 - this.#startLeft);
    const mean = this.network.parameters.values;
    for (let i = 0; i < mean.length; i++) mean[i] = (1 - share) * mean[i] + share * present[i];
    this.network.changed();
  }

  save(): WeightAverageState {
    return {parameters: this.network.parameters.values.slice(), startLeft: this.#startLeft};
  }

  restore({parameters, startLeft}: WeightAverageState): void {
    this.network.parameters.values.set(parameters);
    this.network.changed();
    this.#startLeft = startLeft;
  }

  release(): void {
    this.network.release();
  }
}
