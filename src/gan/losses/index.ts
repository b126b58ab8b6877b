import {Refusal} from "../numbers/refusal.js";
import {type HingeSpecification, hingeLoss} from "./hinge.js";
import {type LeastSquaresSpecification, leastSquares} from "./least-squares.js";
import type {Loss} from "./loss.js";
import {type MinimaxSpecification, minimax} from "./minimax.js";
import {type NonSaturatingSpecification, nonSaturating} from "./non-saturating.js";
import {type WassersteinClippingSpecification, wassersteinClipping} from "./wasserstein-clipping.js";
import {
  type WassersteinGradientPenaltySpecification,
  wassersteinGradientPenalty
} from "./wasserstein-gradient-penalty.js";

export type LossSpecification =
  | MinimaxSpecification
  | NonSaturatingSpecification
  | LeastSquaresSpecification
  | HingeSpecification
  | WassersteinClippingSpecification
  | WassersteinGradientPenaltySpecification;

/** Every loss by its name. Adding one is a file beside this and a row here. */
export const losses: {
  readonly [Name in LossSpecification["name"]]: (
    specification: Extract<LossSpecification, {name: Name}>
  ) => Loss;
} = {
  minimax,
  "non-saturating": nonSaturating,
  "least-squares": leastSquares,
  hinge: hingeLoss,
  "wasserstein-clipping": wassersteinClipping,
  "wasserstein-gradient-penalty": wassersteinGradientPenalty
};

/** @throws Refusal if there is no such loss or its parameters are out of range */
export function createLoss(specification: LossSpecification): Loss {
  // Own rows only: a name such as "constructor" comes from a URL and must not find Object's.
  if (!Object.hasOwn(losses, specification.name))
    throw new Refusal("unknown", {kind: "loss", name: specification.name});
  const create = losses[specification.name] as (s: LossSpecification) => Loss;
  return create(specification);
}
