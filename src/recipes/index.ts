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

/**
 * The recipes that the race, the laboratory and the league share. Their settings were chosen from the papers, scaled to
 * this small problem, before any of their results was looked at, and are kept. Adding one is a row here.
 */
export const recipes: readonly RecipeRow[] = [
  {
    id: "minimax",
    label: "Minimax",
    change: "The original game: G lowers the log-probability that D is right about it.",
    paper: "goodfellow2014",
    overrides: {loss: {name: "minimax"}}
  },
  {
    id: "non-saturating",
    label: "Non-saturating",
    change: "G raises the log-probability that D is wrong about it, which keeps a gradient when D is sure.",
    paper: "goodfellow2014",
    overrides: {loss: {name: "non-saturating"}}
  },
  {
    id: "least-squares",
    label: "Least squares",
    change: "D’s score is drawn to 1 on real samples and to 0 on generated ones; G draws it to 1.",
    paper: "lsgan",
    overrides: {loss: {name: "least-squares"}}
  },
  {
    id: "hinge",
    label: "Hinge",
    change: "D stops caring about a sample once its score is beyond a margin.",
    paper: "hinge",
    overrides: {loss: {name: "hinge"}}
  },
  {
    id: "wasserstein-clipping",
    label: "Wasserstein, clipping",
    change:
      "A critic estimates the Wasserstein distance, its weights clipped; it takes five steps for each of G’s.",
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
    label: "Wasserstein, gradient penalty",
    change:
      "The critic’s gradient is drawn to length 1 between real and generated samples; five steps for each of G’s.",
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
    label: "Wasserstein, gradient penalty, one step each",
    change: "The same, but the critic takes one step for each of G’s.",
    paper: "wgan-gp",
    overrides: {
      loss: gradientPenalty,
      generator: {optimizer: penalizedOptimizer},
      discriminator: {optimizer: penalizedOptimizer}
    }
  },
  {
    id: "r1",
    label: "Gradient penalty on real data (R1)",
    change: "D pays for a slope at the real samples.",
    paper: "dirac",
    overrides: {remedies: [{name: "r1", weight: 0.02}]}
  },
  {
    id: "spectral-normalization",
    label: "Spectral normalisation",
    change: "Each of D’s weight matrices is divided by its largest singular value.",
    paper: "spectral",
    overrides: {remedies: [{name: "spectral-normalization"}]}
  },
  {
    id: "unrolling",
    label: "Unrolling, 5 steps",
    change: "G plays against D as it will be five steps later.",
    paper: "unrolled",
    overrides: {remedies: [{name: "unrolling", steps: 5, rate: 0.1}]}
  },
  {
    id: "packing",
    label: "Packing, 2 samples",
    change: "D judges two samples together, so that a lack of variety shows.",
    paper: "pacgan",
    overrides: {remedies: [{name: "packing", samples: 2}]}
  },
  {
    id: "minibatch-deviation",
    label: "Minibatch deviation",
    change: "D is told how much the samples of a batch differ.",
    paper: "progressive",
    overrides: {remedies: [{name: "minibatch-deviation"}]}
  },
  {
    id: "two-learning-rates",
    label: "Two learning rates",
    change: "D learns four times as fast as G.",
    paper: "ttur",
    overrides: {remedies: [{name: "two-learning-rates", discriminatorFactor: 4}]}
  },
  {
    id: "instance-noise",
    label: "Instance noise",
    change: "Noise on all that D sees, which fades out over the first 3,000 updates.",
    paper: "sonderby2017",
    overrides: {remedies: [{name: "instance-noise", deviation: 0.2, until: 3000}]}
  },
  {
    id: "generator-averaging",
    label: "Averaged generator",
    change: "What is shown is a moving average of G’s weights; the training is that of non-saturating.",
    paper: "yazici2019",
    overrides: {remedies: [{name: "generator-averaging", decay: 0.99}]}
  }
];

/** @throws RangeError if there is no such recipe */
export function recipeOf(id: string): RecipeRow {
  const row = recipes.find((recipe) => recipe.id === id);
  if (!row) throw new RangeError(`There is no recipe called "${id}".`);
  return row;
}
