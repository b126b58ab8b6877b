import {createDistribution} from "../../../src/gan/distributions/index.js";
import type {LatentSpecification} from "../../../src/gan/distributions/latents.js";
import {type RandomState, RandomStream} from "../../../src/gan/numbers/random.js";
import type {Player} from "../../../src/gan/player.js";
import type {RemedySpecification} from "../../../src/gan/remedies/index.js";
import type {Specification} from "../../../src/gan/training/specification.js";
import {lossReferences} from "./losses.js";

const streamNames = ["data", "latent", "noise", "between"] as const;
export type Streams = Record<(typeof streamNames)[number], RandomStream>;

/** What one update of a player is computed from: all that is random in it. */
export interface Draws {
  /** batch x latent dimension. */
  readonly latents: Float32Array;
  /** batch x dimension; empty where G alone is looked at. */
  readonly real: Float32Array;
  /** Added to real samples; null without noise. */
  readonly realNoise: Float32Array | null;
  readonly fakeNoise: Float32Array | null;
  /** For each pack, the share of the real one in the point between. */
  readonly shares: Float32Array;
}

/** The four streams of a run, at its start or as `states` say. */
export function openStreams(seed: number, states?: Readonly<Record<keyof Streams, RandomState>>): Streams {
  const streams = Object.fromEntries(
    streamNames.map((name) => [name, new RandomStream(seed, name)])
  ) as Streams;
  if (states) for (const name of streamNames) streams[name].restore(states[name]);
  return streams;
}

/** One coordinate of each kind of latent. */
export const latentCases: Readonly<Record<LatentSpecification["name"], (random: RandomStream) => number>> = {
  gaussian: (random) => random.normal(),
  uniform: (random) => 2 * random.uniform() - 1,
  constant: () => 1
};

export function find<Name extends RemedySpecification["name"]>(
  {remedies}: Specification,
  name: Name
): Extract<RemedySpecification, {name: Name}> | undefined {
  return remedies.find((remedy) => remedy.name === name) as
    | Extract<RemedySpecification, {name: Name}>
    | undefined;
}

/** Draws what the trainer draws for a player's update, in the order in which it draws. */
export function draw(specification: Specification, player: Player, update: number, streams: Streams): Draws {
  const {batch, latent, loss} = specification;
  const distribution = createDistribution(specification.data);
  const size = batch * distribution.dimension;
  const seesReal =
    player === "discriminator" ||
    find(specification, "unrolling") !== undefined ||
    lossReferences[loss.name].pairs !== undefined;
  const latents = Float32Array.from({length: batch * latent.dimension}, () =>
    latentCases[latent.name](streams.latent)
  );
  const real = new Float32Array(seesReal ? size : 0);
  distribution.sample(streams.data, real);

  const noise = find(specification, "instance-noise");
  let deviation = noise?.deviation ?? 0;
  if (noise && noise.until > 0) deviation *= Math.max(0, (noise.until - update) / noise.until);
  const drawNoise = (length: number) =>
    deviation > 0 ? Float32Array.from({length}, () => deviation * streams.noise.normal()) : null;
  const realNoise = seesReal ? drawNoise(size) : null;
  const fakeNoise = drawNoise(size);

  const between = player === "discriminator" && loss.name === "wasserstein-gradient-penalty";
  const packs = batch / (find(specification, "packing")?.samples ?? 1);
  const shares = Float32Array.from({length: between ? packs : 0}, () => streams.between.uniform());
  return {latents, real, realNoise, fakeNoise, shares};
}

/** The weight of a penalty at an update, which may fall by the same factor in each. */
export function weightAt(
  {weight, fall}: Pick<Extract<RemedySpecification, {name: "r1" | "r2"}>, "weight" | "fall">,
  update: number
): number {
  return fall ? weight * (fall.floor / weight) ** Math.min(1, update / fall.until) : weight;
}
