import * as tf from "@tensorflow/tfjs-core";

export function relu(x: tf.Tensor): tf.Tensor {
  return tf.mul(x, tf.step(x));
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
