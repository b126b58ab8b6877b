import type {ActivationName} from "../../../src/gan/network/activations.js";
import type {NetworkSpecification} from "../../../src/gan/network/network-specification.js";
import type {Shape} from "./shapes.js";

interface Activation {
  value(a: number): number;
  derivative(a: number): number;
}

export const activations: Record<ActivationName, Activation> = {
  relu: {value: (a) => Math.max(0, a), derivative: (a) => (a > 0 ? 1 : 0)},
  "leaky-relu": {value: (a) => (a > 0 ? a : 0.2 * a), derivative: (a) => (a > 0 ? 1 : 0.2)},
  tanh: {value: Math.tanh, derivative: (a) => 1 / Math.cosh(a) ** 2}
};

/** A network's outputs on some rows, and the way back: the derivatives of sum(outputs . weights). */
export interface Float64Pass {
  /** rows x outputs. */
  readonly outputs: number[][];
  back(weights: readonly (readonly number[])[]): {parameters: Float64Array; inputs: number[][]};
}

/** A multilayer perceptron in 64 bits, one number at a time: slow, plain, and exact enough to be differenced. */
export function forward(
  layers: readonly Shape[],
  {activation, output}: Pick<NetworkSpecification, "activation" | "output">,
  parameters: Float64Array,
  rows: readonly (readonly number[])[]
): Float64Pass {
  const {value, derivative} = activations[activation];
  const last = layers.length - 1;
  const outer = output ? activations[output] : {value: (a: number) => a, derivative: () => 1};
  const weight = ({offset, outputs}: Shape, i: number, j: number) => offset + i * outputs + j;
  const biasOf = ({offset, inputs, outputs}: Shape, j: number) => offset + inputs * outputs + j;
  // For each layer: what goes in, and what comes out before the activation.
  const into: number[][][] = [];
  const sums: number[][][] = [];
  let h: number[][] = rows.map((row) => [...row]);
  layers.forEach((layer, l) => {
    const a = h.map((row) =>
      Array.from({length: layer.outputs}, (_, j) =>
        row.reduce(
          (sum, x, i) => sum + x * parameters[weight(layer, i, j)],
          layer.bias ? parameters[biasOf(layer, j)] : 0
        )
      )
    );
    into.push(h);
    sums.push(a);
    h = a.map((row) => row.map(l < last ? value : outer.value));
  });

  return {
    outputs: h,
    back(weights) {
      const gradient = new Float64Array(parameters.length);
      let d: number[][] = weights.map((row, r) => row.map((x, j) => x * outer.derivative(sums[last][r][j])));
      for (let l = last; l >= 0; l--) {
        const layer = layers[l];
        d = d.map((of, row) => {
          for (let j = 0; j < layer.outputs; j++) {
            for (let i = 0; i < layer.inputs; i++) gradient[weight(layer, i, j)] += into[l][row][i] * of[j];
            if (layer.bias) gradient[biasOf(layer, j)] += of[j];
          }
          return Array.from({length: layer.inputs}, (_, i) => {
            const sum = of.reduce((total, x, j) => total + x * parameters[weight(layer, i, j)], 0);
            return l > 0 ? sum * derivative(sums[l - 1][row][i]) : sum;
          });
        });
      }
      return {parameters: gradient, inputs: d};
    }
  };
}
