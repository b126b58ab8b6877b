import * as tf from "@tensorflow/tfjs-core";
import type {ActivationName} from "../../../src/gan/network/activations.js";
import type {NetworkSpecification} from "../../../src/gan/network/network-specification.js";
import {exp} from "./exp.js";
import type {Shape} from "./shapes.js";

/** u and v of each layer, which spectral normalisation takes for constants. */
export interface SingularVectors {
  readonly left: readonly ArrayLike<number>[];
  readonly right: readonly ArrayLike<number>[];
}

/** relu as a product with a constant, so that its second derivative is plainly 0. */
function relu(x: tf.Tensor2D): tf.Tensor2D {
  return tf.mul(x, tf.step(x)) as tf.Tensor2D;
}

/** Written in operations that tfjs can differentiate twice. */
export const activations: Record<ActivationName, (x: tf.Tensor2D) => tf.Tensor2D> = {
  relu,
  "leaky-relu": (x) => tf.sub(x, tf.mul(0.8, tf.mul(x, tf.step(tf.neg(x))))),
  tanh: (x) => {
    const e = exp(tf.mul(-2, tf.abs(x)));
    return tf.mul(tf.sign(x), tf.div(tf.sub(1, e), tf.add(1, e)));
  }
};

/**
 * A multilayer perceptron, as a function of its flat row of parameters and of its input: both can be differentiated.
 */
export function network(
  layers: readonly Shape[],
  {activation, output}: Pick<NetworkSpecification, "activation" | "output">,
  parameters: tf.Tensor1D,
  x: tf.Tensor2D,
  vectors?: SingularVectors
): tf.Tensor2D {
  let h = x;
  layers.forEach(({inputs, outputs, bias, offset}, l) => {
    let weights = tf.reshape(tf.slice(parameters, offset, inputs * outputs), [
      inputs,
      outputs
    ]) as tf.Tensor2D;
    if (vectors) {
      const u = tf.tensor2d(Array.from(vectors.left[l]), [1, inputs]);
      const v = tf.tensor2d(Array.from(vectors.right[l]), [outputs, 1]);
      weights = tf.div(weights, tf.matMul(tf.matMul(u, weights), v));
    }
    h = tf.matMul(h, weights);
    if (bias) h = tf.add(h, tf.slice(parameters, offset + inputs * outputs, outputs));
    const bend = l < layers.length - 1 ? activation : output;
    if (bend) h = activations[bend](h);
  });
  return h;
}
