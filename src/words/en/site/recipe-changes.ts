import type {RecipeId} from "../../../recipes/index.js";

/** What each recipe changes, in a sentence. */
export const recipeChanges: Readonly<Record<RecipeId, string>> = {
  minimax: "The original game: G lowers the log-probability that D is right about it.",
  "non-saturating":
    "G raises the log-probability that D is wrong about it, which keeps a gradient when D is sure.",
  "least-squares": "D’s score is drawn to 1 on real samples and to 0 on generated ones; G draws it to 1.",
  hinge: "D stops caring about a sample once its score is beyond a margin.",
  "wasserstein-clipping":
    "A critic estimates the Wasserstein distance, its weights clipped; it takes five steps for each of G’s.",
  "wasserstein-gradient-penalty":
    "The critic’s gradient is drawn to length 1 between real and generated samples; five steps for each of G’s.",
  "wasserstein-gradient-penalty-equal-turns": "The same, but the critic takes one step for each of G’s.",
  r1: "D pays for a slope at the real samples.",
  "spectral-normalization": "Each of D’s weight matrices is divided by its largest singular value.",
  unrolling: "G plays against D as it will be five steps later.",
  packing: "D judges two samples together, so that a lack of variety shows.",
  "minibatch-deviation": "D is told how much the samples of a batch differ.",
  "two-learning-rates": "D learns four times as fast as G.",
  "instance-noise": "Noise on all that D sees, which fades out over the first 3,000 updates.",
  "generator-averaging":
    "What is shown is a moving average of G’s weights; the training is that of non-saturating."
};
