import type {SpecificationOverrides} from "../../gan/training/specification.js";
import type {RecipeId} from "../../recipes/index.js";
import type {RecipeRow} from "../../recipes/recipe-row.js";
import {digitPlayers} from "./digit-players.js";

/** Updates for which digits are trained where recipes are compared. */
export const DIGIT_BUDGET = 1000;

/**
 * What a recipe has otherwise for digits than for the ring: weights are the papers' own, which are scaled down for the
 * ring, and noise is gone at half of the budget, as there.
 */
const ownOfDigits: {readonly [Id in RecipeId]?: SpecificationOverrides} = {
  "wasserstein-gradient-penalty": {
    loss: {name: "wasserstein-gradient-penalty", weight: 10, sides: "two"}
  },
  "wasserstein-gradient-penalty-equal-turns": {
    loss: {name: "wasserstein-gradient-penalty", weight: 10, sides: "two"}
  },
  r1: {remedies: [{name: "r1", weight: 1}]},
  "instance-noise": {remedies: [{name: "instance-noise", deviation: 0.2, until: DIGIT_BUDGET / 2}]}
};

/** Recipes whose paper asks for an optimiser of its own; all others take what digits take to. */
const withOwnOptimizer: readonly RecipeId[] = ["wasserstein-clipping"];

/** A recipe of the league with the players that learn handwritten digits. */
export function digitRecipe({id, overrides}: RecipeRow<RecipeId>): SpecificationOverrides {
  const {generator, discriminator, ...others} = overrides;
  const players = digitPlayers("components", 2e-3, 0);
  const isOwn = withOwnOptimizer.includes(id);
  return {
    ...players,
    ...others,
    ...ownOfDigits[id],
    generator: {...players.generator, ...(isOwn && generator)},
    discriminator: {...players.discriminator, ...(isOwn && discriminator)}
  };
}
