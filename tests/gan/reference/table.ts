import type {Backend} from "../../../src/gan/backends/backend.js";
import {openBackend} from "../../../src/gan/backends/index.js";
import type {DistributionSpecification} from "../../../src/gan/distributions/index.js";
import type {LossSpecification} from "../../../src/gan/losses/index.js";
import type {RemedySpecification} from "../../../src/gan/remedies/index.js";
import {
  createSpecification,
  type Specification,
  type SpecificationOverrides
} from "../../../src/gan/training/specification.js";

/** Every loss, with parameters that make all of its terms matter. */
export const losses: readonly LossSpecification[] = [
  {name: "minimax"},
  {name: "non-saturating"},
  {name: "least-squares"},
  {name: "hinge"},
  {name: "wasserstein-clipping", clip: 0.4},
  {name: "wasserstein-gradient-penalty", weight: 10, sides: "two"},
  {name: "wasserstein-gradient-penalty", weight: 10, sides: "one"}
];

/** Every remedy, with parameters that make it matter from the first update on. */
export const remedies: readonly RemedySpecification[] = [
  {name: "r1", weight: 2},
  {name: "r2", weight: 3},
  {name: "spectral-normalization"},
  {name: "instance-noise", deviation: 0.3, until: 400},
  {name: "packing", samples: 3},
  {name: "minibatch-deviation"},
  {name: "unrolling", steps: 3, rate: 0.1},
  {name: "two-learning-rates", discriminatorFactor: 3},
  {name: "label-smoothing", target: 0.9},
  {name: "generator-averaging", decay: 0.9},
  {name: "rate-decay", shape: "cosine", until: 200, floor: 0.1}
];

export function remedy<Name extends RemedySpecification["name"]>(
  name: Name
): Extract<RemedySpecification, {name: Name}> {
  return remedies.find((one) => one.name === name) as Extract<RemedySpecification, {name: Name}>;
}

/** A loss's name in a test's title. */
export function title(loss: LossSpecification): string {
  return loss.name === "wasserstein-gradient-penalty" ? `${loss.name}, ${loss.sides} sides` : loss.name;
}

/** Why a loss and remedies may not be put together: a part of the message; null where they may. */
export function refusal(
  loss: LossSpecification,
  names: readonly RemedySpecification["name"][]
): string | null {
  const has = (...some: RemedySpecification["name"][]) => some.some((name) => names.includes(name));
  const wasserstein = loss.name.startsWith("wasserstein");
  const penalty = loss.name === "wasserstein-gradient-penalty" || has("r1", "r2");
  if (has("label-smoothing") && (wasserstein || loss.name === "hinge")) return "needs a loss with labels";
  if (has("minibatch-deviation") && penalty) return "ties the samples of a batch together";
  if (has("spectral-normalization") && loss.name === "wasserstein-clipping") return "undoes the clipping";
  if (has("unrolling")) {
    if (penalty) return "third derivatives";
    if (loss.name === "wasserstein-clipping") return "clipping has no derivative";
    if (has("spectral-normalization")) return "Unrolling through spectral normalisation";
    if (has("minibatch-deviation")) return "Unrolling through the minibatch's standard deviation";
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
