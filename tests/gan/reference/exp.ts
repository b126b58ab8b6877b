import * as tf from "@tensorflow/tfjs-core";

/**
 * e^x that can be differentiated any number of times.
 *
 * tfjs's own cannot: its gradient multiplies by the saved *output* of the first pass, and the engine takes that copy for
 * a constant, since it stands on the tape before the operation that made it. The second derivative of tf.exp, tf.tanh
 * and tf.sigmoid therefore comes out wrong, mostly without a word. Operations that save only their inputs are sound.
 */
export const exp: (x: tf.Tensor) => tf.Tensor = tf.customGrad((x, save) => {
  (save as tf.GradSaveFunc)([x as tf.Tensor]);
  return {value: tf.exp(x as tf.Tensor), gradFunc: (dy, [saved]) => tf.mul(dy, exp(saved))};
});
