import {createDistribution} from "../../../src/gan/distributions/index.js";
import type {Player} from "../../../src/gan/player.js";
import type {Specification} from "../../../src/gan/training/specification.js";
import type {TrainerState} from "../../../src/gan/training/trainer.js";
import {type Draws, draw, find, openStreams, weightAt} from "./draws.js";
import {forward} from "./float64-network.js";
import {lossReferences, type PairTerms} from "./losses.js";
import {shapes} from "./shapes.js";

/** Half the distance of a central difference: its own error, and rounding's, stay below 1e-8 of the loss's scale. */
const STEP = 1e-5;

/**
 * A player's gradient by central differences of its loss in 64 bits, parameter by parameter. The loss is a value only:
 * no derivative of a penalty, and none through an unrolled step, is written down anywhere in it.
 *
 * Knows neither spectral normalisation nor the minibatch's deviation.
 */
export function differencedGradient(
  specification: Specification,
  state: TrainerState,
  player: Player
): Float64Array {
  const streams = openStreams(specification.seed, state.update > 0 ? state.streams : undefined);
  const game = createGame(specification, draw(specification, player, state.update, streams), state.update);
  const theta = Float64Array.from(state.generator.parameters);
  const w = Float64Array.from(state.discriminator.parameters);
  if (player === "generator") return differences(theta, (at) => game.ofGenerator(w, at));
  const fake = game.generate(theta);
  return differences(w, (at) => game.ofDiscriminator(at, fake));
}

/** The derivative of `f` with respect to each number of `at`. */
export function differences(at: Float64Array, f: (at: Float64Array) => number): Float64Array {
  const point = at.slice();
  return at.map((x, i) => {
    point[i] = x + STEP;
    const above = f(point);
    point[i] = x - STEP;
    const below = f(point);
    point[i] = x;
    return (above - below) / (2 * STEP);
  });
}

type Rows = number[][];

function createGame(specification: Specification, draws: Draws, update: number) {
  const {batch, loss} = specification;
  const {dimension} = createDistribution(specification.data);
  const packing = find(specification, "packing")?.samples ?? 1;
  const reference = lossReferences[loss.name];
  const terms = reference.terms?.(find(specification, "label-smoothing")?.target ?? 1);
  const charge: PairTerms = reference.pairs ?? {
    discriminator: (r, f) => terms!.real.value(r) + terms!.fake.value(f),
    generator: (_, f) => terms!.generator.value(f)
  };
  const layers = shapes(specification, "discriminator");
  const unrolling = find(specification, "unrolling");
  const packs = batch / packing;

  const cut = (flat: readonly number[], width: number): Rows =>
    Array.from({length: flat.length / width}, (_, row) => flat.slice(row * width, (row + 1) * width));
  const noisy = (flat: readonly number[], noise: Float32Array | null) =>
    cut(noise ? flat.map((x, i) => x + noise[i]) : [...flat], dimension * packing);
  const real = noisy(Array.from(draws.real), draws.realNoise);
  const score = (w: Float64Array, x: Rows) => forward(layers, specification.discriminator.network, w, x);

  function generate(theta: Float64Array): Rows {
    const latents = cut(Array.from(draws.latents), specification.latent.dimension);
    const {network} = specification.generator;
    return noisy(
      forward(shapes(specification, "generator"), network, theta, latents).outputs.flat(),
      draws.fakeNoise
    );
  }

  function penalty(w: Float64Array, x: Rows, cost: (norm: number) => number): number {
    const gradients = score(w, x).back(x.map(() => [1])).inputs;
    return mean(gradients.map((gradient) => cost(Math.hypot(...gradient))));
  }

  function ofDiscriminator(w: Float64Array, fake: Rows): number {
    const onFake = score(w, fake).outputs;
    let sum = mean(score(w, real).outputs.map(([s], i) => charge.discriminator(s, onFake[i][0])));
    const r1 = find(specification, "r1");
    const r2 = find(specification, "r2");
    if (r1) sum += penalty(w, real, (norm) => (weightAt(r1, update) / 2) * norm ** 2);
    if (r2) sum += penalty(w, fake, (norm) => (weightAt(r2, update) / 2) * norm ** 2);
    if (loss.name === "wasserstein-gradient-penalty") {
      const between = real.map((row, k) =>
        row.map((x, i) => draws.shares[k] * x + (1 - draws.shares[k]) * fake[k][i])
      );
      const excess = (norm: number) => (loss.sides === "one" ? Math.max(0, norm - 1) : norm - 1);
      sum += penalty(w, between, (norm) => loss.weight * excess(norm) ** 2);
    }
    return sum;
  }

  function ofGenerator(w: Float64Array, theta: Float64Array): number {
    const fake = generate(theta);
    let ahead = w;
    for (let step = 0; step < (unrolling?.steps ?? 0); step++) {
      const onRealScores = score(ahead, real);
      const onFakeScores = score(ahead, fake);
      const ofReal = onRealScores.back(
        onRealScores.outputs.map(([s]) => [terms!.real.derivative(s) / packs])
      ).parameters;
      const ofGenerated = onFakeScores.back(
        onFakeScores.outputs.map(([s]) => [terms!.fake.derivative(s) / packs])
      ).parameters;
      ahead = ahead.map((x, i) => x - unrolling!.rate * (ofReal[i] + ofGenerated[i]));
    }
    const beside = reference.pairs ? score(ahead, real).outputs : [];
    return mean(score(ahead, fake).outputs.map(([s], i) => charge.generator(beside[i]?.[0] ?? 0, s)));
  }

  return {generate, ofDiscriminator, ofGenerator};
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
