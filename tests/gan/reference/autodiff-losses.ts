import * as tf from "@tensorflow/tfjs-core";
import type {LossSpecification} from "../../../src/gan/losses/index.js";
import {exp} from "./exp.js";

/** log(1 + e^x). */
function softplus(x: tf.Tensor): tf.Tensor {
  return tf.add(tf.mul(x, tf.step(x)), tf.log1p(exp(tf.neg(tf.abs(x)))));
}

function relu(x: tf.Tensor): tf.Tensor {
  return tf.mul(x, tf.step(x));
}

/** D's loss on scores of real and of generated samples, without penalties. `label` is that of real samples. */
export function discriminatorLoss(
  {name}: LossSpecification,
  real: tf.Tensor,
  fake: tf.Tensor,
  label: number
): tf.Scalar {
  const mean = (x: tf.Tensor) => tf.mean(x) as tf.Scalar;
  switch (name) {
    case "minimax":
    case "non-saturating": {
      // Cross-entropy: -label log sigma(s) - (1 - label) log(1 - sigma(s)).
      const onReal = tf.add(tf.mul(label, softplus(tf.neg(real))), tf.mul(1 - label, softplus(real)));
      return tf.add(mean(onReal), mean(softplus(fake)));
    }
    case "least-squares":
      return tf.mul(0.5, tf.add(mean(tf.square(tf.sub(real, label))), mean(tf.square(fake))));
    case "hinge":
      return tf.add(mean(relu(tf.sub(1, real))), mean(relu(tf.add(1, fake))));
    case "wasserstein-clipping":
    case "wasserstein-gradient-penalty":
      return tf.sub(mean(fake), mean(real));
    default:
      throw new Error(`No reference for the loss ${name satisfies never}.`);
  }
}

/** G's loss on scores of generated samples. */
export function generatorLoss({name}: LossSpecification, fake: tf.Tensor): tf.Scalar {
  const mean = (x: tf.Tensor) => tf.mean(x) as tf.Scalar;
  switch (name) {
    case "minimax":
      return tf.neg(mean(softplus(fake)));
    case "non-saturating":
      return mean(softplus(tf.neg(fake)));
    case "least-squares":
      return tf.mul(0.5, mean(tf.square(tf.sub(fake, 1))));
    case "hinge":
    case "wasserstein-clipping":
    case "wasserstein-gradient-penalty":
      return tf.neg(mean(fake));
    default:
      throw new Error(`No reference for the loss ${name satisfies never}.`);
  }
}

/** The mean over rows of `penalty`, of D's gradient with respect to each row of `x`. */
function gradientPenalty(
  score: (x: tf.Tensor2D) => tf.Tensor,
  x: tf.Tensor2D,
  penalty: (squaredNorms: tf.Tensor) => tf.Tensor
): tf.Scalar {
  const gradient = tf.grad((at: tf.Tensor) => tf.sum(score(at as tf.Tensor2D)))(x);
  return tf.mean(penalty(tf.sum(tf.square(gradient), 1)));
}

/** gamma / 2 |grad D|^2 (R1 and R2). */
export function zeroCentredPenalty(
  score: (x: tf.Tensor2D) => tf.Tensor,
  x: tf.Tensor2D,
  gamma: number
): tf.Scalar {
  return gradientPenalty(score, x, (squaredNorms) => tf.mul(gamma / 2, squaredNorms));
}

/** lambda (|grad D| - 1)^2, or only where the norm is above 1. */
export function unitPenalty(
  score: (x: tf.Tensor2D) => tf.Tensor,
  x: tf.Tensor2D,
  lambda: number,
  sides: "one" | "two"
): tf.Scalar {
  return gradientPenalty(score, x, (squaredNorms) => {
    // A norm of 0 has no derivative; the row is taken out, as a constant.
    const alive = tf.step(squaredNorms);
    const norms = tf.mul(alive, tf.sqrt(tf.add(squaredNorms, tf.sub(1, alive))));
    const excess = tf.sub(norms, 1);
    return tf.mul(lambda, tf.square(sides === "one" ? relu(excess) : excess));
  });
}
