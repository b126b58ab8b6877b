import type {Matrix} from "../backends/backend.js";
import {tanh as portableTanh} from "../numbers/portable-math.js";

/** An activation h = s(a), written in terms of its output h, so that a need not be kept. */
export interface Activation {
  /** Applied by the matrix product itself; then `apply` is not called. */
  readonly fused: boolean;
  /** values <- s(values). */
  apply(values: Float32Array): void;
  /** vector <- vector * s'(a), elementwise, given the output h: the chain rule, forward and back alike. */
  timesDerivative(output: Matrix, vector: Matrix): void;
  /** s''(a) at the output h; null where it is 0 almost everywhere. */
  readonly secondDerivative: ((output: number) => number) | null;
}

export const activations = {
  relu: {
    fused: true,
    apply(values: Float32Array) {
      for (let i = 0; i < values.length; i++) if (values[i] < 0) values[i] = 0;
    },
    timesDerivative(output: Matrix, vector: Matrix) {
      // Without a branch, which would be mispredicted half of the time: ~((h - 1) >> 31) has all bits set where the output h,
      // read as an integer, is above 0, and none where it is 0 (of either sign). Four at a time is a third faster.
      const on = output.bits;
      const bits = vector.bits;
      const whole = bits.length - (bits.length % 4);
      for (let i = 0; i < whole; i += 4) {
        bits[i] &= ~(((on[i] & 0x7fffffff) - 1) >> 31);
        bits[i + 1] &= ~(((on[i + 1] & 0x7fffffff) - 1) >> 31);
        bits[i + 2] &= ~(((on[i + 2] & 0x7fffffff) - 1) >> 31);
        bits[i + 3] &= ~(((on[i + 3] & 0x7fffffff) - 1) >> 31);
      }
      for (let i = whole; i < bits.length; i++) bits[i] &= ~(((on[i] & 0x7fffffff) - 1) >> 31);
    },
    secondDerivative: null
  },
  "leaky-relu": {
    fused: false,
    apply(values: Float32Array) {
      for (let i = 0; i < values.length; i++) if (values[i] < 0) values[i] *= LEAK;
    },
    timesDerivative(output: Matrix, vector: Matrix) {
      const signs = output.bits;
      const values = vector.values;
      for (let i = 0; i < values.length; i++) values[i] *= LEAKY_DERIVATIVES[signs[i] >>> 31];
    },
    secondDerivative: null
  },
  tanh: {
    fused: false,
    apply(values: Float32Array) {
      for (let i = 0; i < values.length; i++) values[i] = portableTanh(values[i]);
    },
    timesDerivative(output: Matrix, vector: Matrix) {
      const h = output.values;
      const values = vector.values;
      for (let i = 0; i < values.length; i++) values[i] *= 1 - h[i] * h[i];
    },
    secondDerivative: (h: number) => -2 * h * (1 - h * h)
  }
} satisfies Record<string, Activation>;

/** The derivative of the leaky relu below 0. */
const LEAK = 0.2;
const LEAKY_DERIVATIVES = Float64Array.of(1, LEAK);

export type ActivationName = keyof typeof activations;
