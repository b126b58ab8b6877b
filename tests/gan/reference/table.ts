import type {Backend} from "../../../src/gan/backends/backend.js";
import {openBackend} from "../../../src/gan/backends/index.js";
import type {DistributionSpecification} from "../../../src/gan/distributions/index.js";
import type {LossSpecification} from "../../../src/gan/losses/index.js";
import type {RefusalCode} from "../../../src/gan/numbers/refusal.js";
import type {OptimizerSpecification} from "../../../src/gan/optimizers/index.js";
import type {RemedyName, RemedySpecification} from "../../../src/gan/remedies/index.js";
import {
  createSpecification,
  type Specification,
  type SpecificationOverrides
} from "../../../src/gan/training/specification.js";
import {lossReferences} from "./losses.js";

/** Every loss, with parameters that make all of its terms matter. */
export const losses: readonly LossSpecification[] = Object.values(lossReferences).flatMap(({cases}) => cases);

/** Every remedy, with parameters that make it matter from the first update on. */
export const remedyCases: {
  readonly [Name in RemedyName]: Extract<RemedySpecification, {name: Name}>;
} = {
  r1: {name: "r1", weight: 2},
  r2: {name: "r2", weight: 3},
  "spectral-normalization": {name: "spectral-normalization"},
  "instance-noise": {name: "instance-noise", deviation: 0.3, until: 400},
  packing: {name: "packing", samples: 3},
  "minibatch-deviation": {name: "minibatch-deviation"},
  unrolling: {name: "unrolling", steps: 3, rate: 0.1},
  "two-learning-rates": {name: "two-learning-rates", discriminatorFactor: 3},
  "label-smoothing": {name: "label-smoothing", target: 0.9},
  "generator-averaging": {name: "generator-averaging", decay: 0.9},
  "rate-decay": {name: "rate-decay", shape: "cosine", until: 200, floor: 0.1}
};
export const remedies: readonly RemedySpecification[] = Object.values(remedyCases);
/** A penalty whose weight falls: another case of R1. */
export const fallingR1: RemedySpecification = {name: "r1", weight: 4, fall: {floor: 0.5, until: 80}};

export function remedy<Name extends RemedyName>(name: Name): (typeof remedyCases)[Name] {
  return remedyCases[name];
}

/** Every optimiser, with rates at which it moves on gradients of about 1. */
export const optimizerCases: {
  readonly [Name in OptimizerSpecification["name"]]: Extract<OptimizerSpecification, {name: Name}>;
} = {
  "gradient-descent": {name: "gradient-descent", rate: 0.1},
  momentum: {name: "momentum", rate: 0.1, momentum: 0.5},
  rmsprop: {name: "rmsprop", rate: 0.01, decay: 0.9},
  adam: {name: "adam", rate: 0.01, beta1: 0.5, beta2: 0.9}
};
export const optimizers: readonly OptimizerSpecification[] = Object.values(optimizerCases);

/** A loss's name in a test's title. */
export function title(loss: LossSpecification): string {
  return loss.name === "wasserstein-gradient-penalty" ? `${loss.name}, ${loss.sides} sides` : loss.name;
}

/** Why a loss and remedies may not be put together; null where they may. */
export function refusal(loss: LossSpecification, names: readonly RemedyName[]): RefusalCode | null {
  const has = (...some: RemedyName[]) => some.some((name) => names.includes(name));
  const penalty = loss.name === "wasserstein-gradient-penalty" || has("r1", "r2");
  if (has("label-smoothing") && !lossReferences[loss.name].hasLabels) return "label-smoothing-without-labels";
  if (has("minibatch-deviation") && penalty) return "minibatch-deviation-with-penalty";
  if (has("spectral-normalization") && loss.name === "wasserstein-clipping")
    return "spectral-normalization-with-clipping";
  if (has("unrolling")) {
    if (loss.name === "relativistic-pairing") return "unrolling-with-pairs";
    if (penalty) return "unrolling-with-penalty";
    if (loss.name === "wasserstein-clipping") return "unrolling-with-clipping";
    if (has("spectral-normalization")) return "unrolling-with-spectral-normalization";
    if (has("minibatch-deviation")) return "unrolling-with-minibatch-deviation";
  }
  return null;
}

/** Data in 1, 2, 3 and 5 dimensions, so that nothing may assume 2. */
export const data = {
  line: {
    name: "mixture",
    components: [
      {centre: [-1], deviation: 0.3, weight: 1},
      {centre: [1.5], deviation: 0.2, weight: 2}
    ]
  },
  ring: {name: "ring", modes: 5, radius: 1, deviation: 0.1},
  space: {
    name: "mixture",
    components: [
      {centre: [-1, 0, 0.5], deviation: 0.3, weight: 1},
      {centre: [1, 1, 0], deviation: 0.2, weight: 1}
    ]
  },
  five: {name: "mixture", components: [{centre: [1, -1, 0, 0.5, 2], deviation: 0.5, weight: 1}]}
} satisfies Record<string, DistributionSpecification>;

/** A small run. Plain overrides are merged as `createSpecification` does. */
export function small(overrides: SpecificationOverrides = {}): Specification {
  const network = {depth: 2, width: 8, gain: 1.3, activation: "relu"} as const;
  const optimizer = {name: "adam", rate: 5e-3, beta1: 0.5, beta2: 0.99} as const;
  return createSpecification({
    seed: 5,
    data: data.ring,
    batch: 12,
    ...overrides,
    latent: {name: "gaussian", dimension: 3, ...overrides.latent},
    generator: {optimizer, ...overrides.generator, network: {...network, ...overrides.generator?.network}},
    discriminator: {
      optimizer,
      ...overrides.discriminator,
      network: {...network, ...overrides.discriminator?.network}
    }
  });
}

let opened: Promise<Backend> | null = null;

/** The wasm backend, which every trainer under test uses. */
export function backend(): Promise<Backend> {
  opened ??= openBackend({only: "wasm"});
  return opened;
}
