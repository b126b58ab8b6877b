import type {RecipeId} from "../../recipes/index.js";

/** What the recipes are called. */
export const recipes: Readonly<Record<RecipeId, string>> = {
  minimax: "Minimax",
  "non-saturating": "Non-saturating",
  "least-squares": "Least squares",
  hinge: "Hinge",
  "wasserstein-clipping": "Wasserstein, clipping",
  "wasserstein-gradient-penalty": "Wasserstein, gradient penalty",
  "wasserstein-gradient-penalty-equal-turns": "Wasserstein, gradient penalty, one step each",
  r1: "Gradient penalty on real data (R1)",
  "spectral-normalization": "Spectral normalisation",
  unrolling: "Unrolling, 5 steps",
  packing: "Packing, 2 samples",
  "minibatch-deviation": "Minibatch deviation",
  "two-learning-rates": "Two learning rates",
  "instance-noise": "Instance noise",
  "generator-averaging": "Averaged generator"
};
