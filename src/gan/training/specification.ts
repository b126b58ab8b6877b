import type {DistributionSpecification} from "../distributions/index.js";
import type {LatentSpecification} from "../distributions/latents.js";
import type {LossSpecification} from "../losses/index.js";
import {activations} from "../network/activations.js";
import type {NetworkSpecification} from "../network/network-specification.js";
import {checkInteger, checkNotNegative} from "../numbers/check.js";
import {Refusal} from "../numbers/refusal.js";
import type {OptimizerSpecification} from "../optimizers/index.js";
import type {RemedySpecification} from "../remedies/index.js";

/** Everything that determines a run, bit for bit. Plain data: it can be written as JSON and sent to a worker. */
export interface Specification {
  /** An integer from 0 to 2^32 - 1. */
  readonly seed: number;
  readonly data: DistributionSpecification;
  readonly latent: LatentSpecification;
  readonly generator: PlayerSpecification;
  /** The critic, where the loss is a Wasserstein loss. */
  readonly discriminator: PlayerSpecification;
  readonly loss: LossSpecification;
  readonly remedies: readonly RemedySpecification[];
  readonly schedule: Schedule;
  /** Samples drawn per update, from the data and from the generator each. */
  readonly batch: number;
}

export interface PlayerSpecification {
  readonly network: NetworkSpecification;
  readonly optimizer: OptimizerSpecification;
}

/** The n : m of the article: n updates of the discriminator, then m of the generator, over and over. */
export interface Schedule {
  /** n, an integer from 0 to 100. */
  readonly discriminatorSteps: number;
  /** m, an integer from 0 to 100; n and m are not both 0. */
  readonly generatorSteps: number;
  /** Both players step at once, from gradients at the same state; needs n = m = 1. */
  readonly simultaneous?: boolean;
}

/** What is not said otherwise: the run of the article's first figure, at one step for each player. */
const defaults: Specification = {
  seed: 1,
  data: {name: "ring", modes: 8, radius: 1, deviation: 0.02},
  latent: {name: "gaussian", dimension: 2},
  generator: {
    network: {depth: 2, width: 64, activation: "relu", gain: 1},
    optimizer: {name: "adam", rate: 1e-3, beta1: 0.5, beta2: 0.999}
  },
  discriminator: {
    network: {depth: 2, width: 64, activation: "relu", gain: 1},
    optimizer: {name: "adam", rate: 1e-3, beta1: 0.5, beta2: 0.999}
  },
  loss: {name: "non-saturating"},
  remedies: [],
  schedule: {discriminatorSteps: 1, generatorSteps: 1},
  batch: 128
};

/** A specification with some parts left out. A thing with a name (a loss, an optimiser, the data) is given whole. */
export interface SpecificationOverrides
  extends Partial<Omit<Specification, "generator" | "discriminator" | "latent" | "schedule">> {
  readonly latent?: Partial<LatentSpecification>;
  readonly generator?: PlayerOverrides;
  readonly discriminator?: PlayerOverrides;
  readonly schedule?: Partial<Schedule>;
}

interface PlayerOverrides {
  readonly network?: Partial<NetworkSpecification>;
  readonly optimizer?: OptimizerSpecification;
}

/**
 * Fills in what `overrides` leave out and checks the numbers.
 *
 * @throws Refusal that names the number and says what is allowed
 */
export function createSpecification(overrides: SpecificationOverrides = {}): Specification {
  const player = (base: PlayerSpecification, over: PlayerOverrides = {}): PlayerSpecification => ({
    network: {...base.network, ...over.network},
    optimizer: over.optimizer ?? base.optimizer
  });
  const specification: Specification = {
    ...defaults,
    ...overrides,
    latent: {...defaults.latent, ...overrides.latent},
    generator: player(defaults.generator, overrides.generator),
    discriminator: player(defaults.discriminator, overrides.discriminator),
    schedule: checkSchedule({...defaults.schedule, ...overrides.schedule})
  };
  checkInteger("seed", specification.seed, 0, 2 ** 32 - 1);
  checkInteger("batch", specification.batch, 1, 4096);
  checkInteger("latent-dimension", specification.latent.dimension, 1, 1024);
  for (const {network} of [specification.generator, specification.discriminator]) {
    checkInteger("network-depth", network.depth, 0, 8);
    checkInteger("network-width", network.width, 1, 1024);
    checkNotNegative("network-gain", network.gain);
    if (network.deviation !== undefined) checkNotNegative("network-deviation", network.deviation);
    for (const name of [network.activation, network.output])
      if (name !== undefined && !Object.hasOwn(activations, name))
        throw new Refusal("unknown", {kind: "activation", name});
  }
  // A loss is a function of scores as they are, and a penalty's derivatives know no bend after the last layer.
  if (specification.discriminator.network.output) throw new Refusal("discriminator-output", {});
  return specification;
}

/** @throws Refusal if the numbers of steps cannot be run */
export function checkSchedule(schedule: Schedule): Schedule {
  const {discriminatorSteps: n, generatorSteps: m, simultaneous} = schedule;
  checkInteger("discriminator-steps", n, 0, 100);
  checkInteger("generator-steps", m, 0, 100);
  if (n + m === 0) throw new Refusal("schedule-of-zeros", {});
  if (simultaneous && (n !== 1 || m !== 1)) throw new Refusal("simultaneous-schedule", {});
  return schedule;
}
