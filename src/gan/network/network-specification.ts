import type {ActivationName} from "./activations.js";

/** A multilayer perceptron. */
export interface NetworkSpecification {
  /** Hidden layers, 0 or more. */
  readonly depth: number;
  /** Units in each hidden layer. */
  readonly width: number;
  readonly activation: ActivationName;
  /** What the last layer's sums go through: for a generator of numbers that are bounded, such as pixels. Nothing, if left out. */
  readonly output?: ActivationName;
  /** Multiplies the standard deviation of the initial weights. */
  readonly gain: number;
  /** The standard deviation of the initial weights of every layer, in the place of the one that follows from `gain`. */
  readonly deviation?: number;
  /** Whether the layers have biases; true if left out. */
  readonly bias?: boolean;
  /** All parameters, layer after layer, weights (row-major, inputs x outputs) before biases; drawn if left out. */
  readonly initial?: readonly number[];
  /**
   * For each parameter, in the order of `initial`, whether training moves it; all of them if left out. One that is not
   * trainable keeps its first value to the bit: with it a generator can be one number, such as theta in (theta, z).
   */
  readonly trainable?: readonly boolean[];
}
