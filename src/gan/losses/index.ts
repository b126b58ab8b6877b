import {Refusal} from "../numbers/refusal.js";
import {hingeLoss} from "./hinge.js";
import {leastSquares} from "./least-squares.js";
import type {Loss} from "./loss.js";
import {minimax} from "./minimax.js";
import {nonSaturating} from "./non-saturating.js";
import {relativisticPairing} from "./relativistic-pairing.js";
import {wassersteinClipping} from "./wasserstein-clipping.js";
import {wassersteinGradientPenalty} from "./wasserstein-gradient-penalty.js";
import {writtenLoss} from "./written/index.js";

/** Every loss by its name: a function of its parameters. Adding one is a file beside this and a row here. */
export const losses = {
  minimax,
  "non-saturating": nonSaturating,
  "least-squares": leastSquares,
  hinge: hingeLoss,
  "relativistic-pairing": relativisticPairing,
  "wasserstein-clipping": wassersteinClipping,
  "wasserstein-gradient-penalty": wassersteinGradientPenalty,
  written: writtenLoss
} as const;

type Losses = typeof losses;
export type LossName = keyof Losses;

/** A loss's name and its parameters, as plain data. */
export type LossSpecification = {
  readonly [Name in LossName]: {readonly name: Name} & ParametersOf<Losses[Name]>;
}[LossName];

type ParametersOf<Create> = Create extends () => Loss
  ? unknown
  : Create extends (parameters: infer Given) => Loss
    ? Given
    : never;

/** @throws Refusal if there is no such loss or its parameters are out of range */
export function createLoss(specification: LossSpecification): Loss {
  // Own rows only: a name such as "constructor" comes from a URL and must not find Object's.
  if (!Object.hasOwn(losses, specification.name))
    throw new Refusal("unknown", {kind: "loss", name: specification.name});
  const create = losses[specification.name] as (s: LossSpecification) => Loss;
  return create(specification);
}
