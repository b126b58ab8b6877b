import type {OptimizerSpecification} from "../gan/optimizers/index.js";
import type {RecipeRow} from "./recipe-row.js";

/**
 * The paper's RMSProp and clipping, scaled from its critic of width 512 and its long runs to our width of 64 and our
 * short ones: the rate is ten times its 5e-5, and 0.1 bounds the largest singular value of a 64 x 64 layer at 6.4,
 * where 0.01 bounds that of a 512 x 512 layer at 5.1.
 */
const clippedOptimizer: OptimizerSpecification = {name: "rmsprop", rate: 5e-4, decay: 0.99};
const CLIP = 0.1;

/** lambda and beta1 as in the paper's code for toy data (the paper says 10 and 0), beta2 as in the paper; the rate is ours. */
const gradientPenalty = {name: "wasserstein-gradient-penalty", weight: 0.1, sides: "two"} as const;
const penalizedOptimizer: OptimizerSpecification = {name: "adam", rate: 1e-3, beta1: 0.5, beta2: 0.9};

const rows = [
  {
    id: "minimax",
    paper: "goodfellow2014",
    overrides: {loss: {name: "minimax"}}
  },
  {
    id: "non-saturating",
    paper: "goodfellow2014",
    overrides: {loss: {name: "non-saturating"}}
  },
  {
    id: "least-squares",
    paper: "lsgan",
    overrides: {loss: {name: "least-squares"}}
  },
  {
    id: "hinge",
    paper: "hinge",
    overrides: {loss: {name: "hinge"}}
  },
  {
    id: "wasserstein-clipping",
    paper: "wgan",
    overrides: {
      loss: {name: "wasserstein-clipping", clip: CLIP},
      generator: {optimizer: clippedOptimizer},
      discriminator: {optimizer: clippedOptimizer},
      schedule: {discriminatorSteps: 5, generatorSteps: 1}
    }
  },
  {
    id: "wasserstein-gradient-penalty",
    paper: "wgan-gp",
    overrides: {
      loss: gradientPenalty,
      generator: {optimizer: penalizedOptimizer},
      discriminator: {optimizer: penalizedOptimizer},
      schedule: {discriminatorSteps: 5, generatorSteps: 1}
    }
  },
  {
    id: "wasserstein-gradient-penalty-equal-turns",
    paper: "wgan-gp",
    overrides: {
      loss: gradientPenalty,
      generator: {optimizer: penalizedOptimizer},
      discriminator: {optimizer: penalizedOptimizer}
    }
  },
  {
    id: "r1",
    paper: "dirac",
    overrides: {remedies: [{name: "r1", weight: 0.02}]}
  },
  {
    id: "spectral-normalization",
    paper: "spectral",
    overrides: {remedies: [{name: "spectral-normalization"}]}
  },
  {
    id: "unrolling",
    paper: "unrolled",
    overrides: {remedies: [{name: "unrolling", steps: 5, rate: 0.1}]}
  },
  {
    id: "packing",
    paper: "pacgan",
    overrides: {remedies: [{name: "packing", samples: 2}]}
  },
  {
    id: "minibatch-deviation",
    paper: "progressive",
    overrides: {remedies: [{name: "minibatch-deviation"}]}
  },
  {
    id: "two-learning-rates",
    paper: "ttur",
    overrides: {remedies: [{name: "two-learning-rates", discriminatorFactor: 4}]}
  },
  {
    id: "instance-noise",
    paper: "sonderby2017",
    overrides: {remedies: [{name: "instance-noise", deviation: 0.2, until: 3000}]}
  },
  {
    id: "generator-averaging",
    paper: "yazici2019",
    overrides: {remedies: [{name: "generator-averaging", decay: 0.99}]}
  }
] as const satisfies readonly RecipeRow[];

export type RecipeId = (typeof rows)[number]["id"];

/**
 * The recipes that the race, the laboratory and the league share. Their settings were chosen from the papers, scaled to
 * this small problem, before any of their results was looked at, and are kept. Adding one is a row above, and its words in
 * `src/words`.
 */
export const recipes: readonly RecipeRow<RecipeId>[] = rows;

/** @throws RangeError if there is no such recipe */
export function recipeOf(id: string): RecipeRow<RecipeId> {
  const row = recipes.find((recipe) => recipe.id === id);
  if (!row) throw new RangeError(`There is no recipe called "${id}".`);
  return row;
}
