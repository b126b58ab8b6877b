// The whole library, because the core by itself comes without gradients.
import "@tensorflow/tfjs";
import * as tf from "@tensorflow/tfjs-core";
import {createDistribution} from "../../../src/gan/distributions/index.js";
import type {Player} from "../../../src/gan/player.js";
import type {Specification} from "../../../src/gan/training/specification.js";
import type {TrainerState} from "../../../src/gan/training/trainer.js";
import {network, type SingularVectors} from "./autodiff-network.js";
import {unitPenalty, zeroCentredPenalty} from "./autodiff-penalties.js";
import {type Draws, draw, find, openStreams, weightAt} from "./draws.js";
import {lossReferences} from "./losses.js";
import {shapes} from "./shapes.js";

/**
 * The engine's gradients computed a second time, by tfjs's automatic differentiation on its cpu backend.
 *
 * Only the specification, the weights and the random streams are shared with the engine; the batch is drawn anew (or
 * given), and every formula is written here once more, straight from the losses. tfjs differentiates twice for a gradient penalty
 * and through every plain gradient step for unrolling.
 */
export async function referenceGradient(
  specification: Specification,
  state: TrainerState,
  player: Player,
  draws: Draws = nextDraws(specification, state, player)
): Promise<{loss: number; gradient: Float32Array}> {
  await tf.setBackend("cpu");
  return tf.tidy(() => {
    const game = createGame(specification, draws, state.update, singularVectors(state));
    const theta = tf.tensor1d(state.generator.parameters);
    const w = tf.tensor1d(state.discriminator.parameters);
    const loss =
      player === "discriminator"
        ? (x: tf.Tensor) => game.ofDiscriminator(x as tf.Tensor1D, game.generate(theta))
        : (x: tf.Tensor) => game.ofGenerator(w, x as tf.Tensor1D);
    const {value, grad} = tf.valueAndGrad(loss)(player === "discriminator" ? w : theta);
    return {loss: value.dataSync()[0], gradient: grad.dataSync() as Float32Array};
  });
}

/** What the trainer would draw for the player's next update. */
function nextDraws(specification: Specification, state: TrainerState, player: Player): Draws {
  // At the start the streams follow from the seed alone.
  const streams = openStreams(specification.seed, state.update > 0 ? state.streams : undefined);
  return draw(specification, player, state.update, streams);
}

function singularVectors({discriminator: {spectral}}: TrainerState): SingularVectors | undefined {
  if (!spectral) return undefined;
  const half = spectral.length / 2;
  return {left: spectral.slice(0, half), right: spectral.slice(half)};
}

/** Both players' losses on one batch, as functions of their parameters. */
function createGame(
  specification: Specification,
  draws: Draws,
  update: number,
  vectors: SingularVectors | undefined
) {
  const {batch, loss} = specification;
  const {dimension} = createDistribution(specification.data);
  const packing = find(specification, "packing")?.samples ?? 1;
  const label = find(specification, "label-smoothing")?.target ?? 1;
  const r1 = find(specification, "r1");
  const r2 = find(specification, "r2");
  const unrolling = find(specification, "unrolling");
  const moves = specification.discriminator.network.trainable;
  const rows = batch / packing;
  const packed = (x: tf.Tensor) => tf.reshape(x, [rows, dimension * packing]) as tf.Tensor2D;
  const layers = {
    generator: shapes(specification, "generator"),
    discriminator: shapes(specification, "discriminator")
  };

  function generate(theta: tf.Tensor1D): tf.Tensor2D {
    const latents = tf.tensor2d(draws.latents, [batch, specification.latent.dimension]);
    const fake = network(layers.generator, specification.generator.network, theta, latents);
    return packed(draws.fakeNoise ? tf.add(fake, tf.tensor2d(draws.fakeNoise, [batch, dimension])) : fake);
  }

  function realPacks(): tf.Tensor2D {
    const real = tf.tensor2d(draws.real, [batch, dimension]);
    return packed(draws.realNoise ? tf.add(real, tf.tensor2d(draws.realNoise, [batch, dimension])) : real);
  }

  function score(w: tf.Tensor1D, packs: tf.Tensor2D): tf.Tensor2D {
    let x = packs;
    if (find(specification, "minibatch-deviation")) {
      const variance = tf.mean(tf.square(tf.sub(packs, tf.mean(packs, 0, true))), 0);
      const deviation = tf.mean(tf.sqrt(tf.add(variance, 1e-8)));
      x = tf.concat([packs, tf.mul(deviation, tf.ones([rows, 1]))], 1) as tf.Tensor2D;
    }
    return network(layers.discriminator, specification.discriminator.network, w, x, vectors);
  }

  function ofDiscriminator(w: tf.Tensor1D, fake: tf.Tensor2D): tf.Scalar {
    const real = realPacks();
    const at = (x: tf.Tensor2D) => score(w, x);
    let sum = lossReferences[loss.name].discriminator(at(real), at(fake), label);
    if (r1) sum = tf.add(sum, zeroCentredPenalty(at, real, weightAt(r1, update)));
    if (r2) sum = tf.add(sum, zeroCentredPenalty(at, fake, weightAt(r2, update)));
    if (loss.name === "wasserstein-gradient-penalty") {
      const shares = tf.tensor2d(draws.shares, [rows, 1]);
      const between = tf.add(tf.mul(shares, real), tf.mul(tf.sub(1, shares), fake)) as tf.Tensor2D;
      sum = tf.add(sum, unitPenalty(at, between, loss.weight, loss.sides));
    }
    return sum;
  }

  function ofGenerator(w: tf.Tensor1D, theta: tf.Tensor1D): tf.Scalar {
    const fake = generate(theta);
    let ahead: tf.Tensor1D = w;
    for (let step = 0; step < (unrolling?.steps ?? 0); step++) {
      const full = tf.grad((x: tf.Tensor) => ofDiscriminator(x as tf.Tensor1D, fake))(ahead);
      const masked = moves ? tf.mul(full, tf.tensor1d(moves.map(Number))) : full;
      ahead = tf.sub(ahead, tf.mul(unrolling!.rate, masked)) as tf.Tensor1D;
    }
    const {pairs, generator} = lossReferences[loss.name];
    return generator(score(ahead, fake), pairs ? score(ahead, realPacks()) : tf.tensor1d([]));
  }

  return {generate, ofDiscriminator, ofGenerator};
}
