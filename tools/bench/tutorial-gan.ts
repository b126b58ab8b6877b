import * as tf from "@tensorflow/tfjs-core";
import {createDistribution} from "../../src/gan/distributions/index.js";
import type {NetworkSpecification} from "../../src/gan/network/network-specification.js";
import {RandomStream} from "../../src/gan/numbers/random.js";
import type {Specification} from "../../src/gan/training/specification.js";

/**
 * The GAN that a tutorial writes with TensorFlow.js: tf.matMul, tf.variableGrads, tf.train.adam, tf.tidy. It is here to
 * be measured against; it learns the same task as the core, with the same networks, batch and loss.
 */
export function tutorialGan({batch, latent, data, generator, discriminator, loss, seed}: Specification) {
  const distribution = createDistribution(data);
  const random = new RandomStream(seed, "tutorial");
  const penalty = loss.name === "wasserstein-gradient-penalty" ? loss.weight : null;

  function network(inputs: number, outputs: number, {depth, width}: {depth: number; width: number}) {
    const sizes = [inputs, ...Array<number>(depth).fill(width), outputs];
    return sizes.slice(1).map((to, l) => ({
      weights: tf.variable(tf.randomNormal([sizes[l], to], 0, Math.sqrt(2 / (sizes[l] + to)))),
      bias: tf.variable(tf.zeros([to]))
    }));
  }
  type Layers = ReturnType<typeof network>;
  const g = network(latent.dimension, distribution.dimension, generator.network);
  const d = network(distribution.dimension, 1, discriminator.network);
  const variables = (layers: Layers) => layers.flatMap(({weights, bias}) => [weights, bias]);
  const apply = (
    layers: Layers,
    input: tf.Tensor2D,
    {activation, output}: NetworkSpecification
  ): tf.Tensor2D =>
    layers.reduce((x, {weights, bias}, l) => {
      const sum = tf.add(tf.matMul(x, weights as unknown as tf.Tensor2D), bias);
      const isLast = l === layers.length - 1;
      if (isLast) return (output === "tanh" ? tf.tanh(sum) : sum) as tf.Tensor2D;
      return (activation === "leaky-relu" ? tf.leakyRelu(sum, 0.2) : tf.relu(sum)) as tf.Tensor2D;
    }, input);
  const generate = (z: tf.Tensor2D) => apply(g, z, generator.network);
  const judge = (x: tf.Tensor2D) => apply(d, x, discriminator.network);

  const adam = () => tf.train.adam(1e-3, 0.5, 0.999);
  const optimizers = {g: adam(), d: adam()};
  const noise = () => tf.randomNormal([batch, latent.dimension]) as tf.Tensor2D;
  const real = () => {
    const points = new Float32Array(batch * distribution.dimension);
    distribution.sample(random, points);
    return tf.tensor2d(points, [batch, distribution.dimension]);
  };

  function discriminatorLoss(): tf.Scalar {
    const x = real();
    const fake = generate(noise());
    const onReal = judge(x);
    const onFake = judge(fake);
    if (penalty === null)
      return tf.add(tf.mean(tf.softplus(tf.neg(onReal))), tf.mean(tf.softplus(onFake))) as tf.Scalar;
    const share = tf.randomUniform([batch, 1]);
    const between = tf.add(tf.mul(share, x), tf.mul(tf.sub(1, share), fake)) as tf.Tensor2D;
    const gradient = tf.grad((point) => tf.sum(judge(point as tf.Tensor2D)))(between);
    const norms = tf.sqrt(tf.add(tf.sum(tf.square(gradient), 1), 1e-12));
    const price = tf.mul(penalty, tf.mean(tf.square(tf.sub(norms, 1))));
    return tf.add(tf.sub(tf.mean(onFake), tf.mean(onReal)), price) as tf.Scalar;
  }

  function generatorLoss(): tf.Scalar {
    const scores = judge(generate(noise()));
    return (penalty === null ? tf.mean(tf.softplus(tf.neg(scores))) : tf.neg(tf.mean(scores))) as tf.Scalar;
  }

  return {
    /** One update of each player. */
    round(): void {
      tf.tidy(() => {
        optimizers.d.minimize(discriminatorLoss, false, variables(d) as tf.Variable[]);
        optimizers.g.minimize(generatorLoss, false, variables(g) as tf.Variable[]);
      });
    },
    dispose(): void {
      for (const variable of [...variables(g), ...variables(d)]) variable.dispose();
      optimizers.d.dispose();
      optimizers.g.dispose();
    }
  };
}
