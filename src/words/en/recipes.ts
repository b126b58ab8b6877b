import type {RecipeId} from "../../recipes/index.js";
import type {RunWords} from "../figure-words.js";

/** What the recipes are called, and where there is little room. */
export const recipes: Readonly<Record<RecipeId, RunWords>> = {
  minimax: {label: "Minimax"},
  "non-saturating": {label: "Non-saturating", short: "non-saturating"},
  "least-squares": {label: "Least squares", short: "least squares"},
  hinge: {label: "Hinge"},
  "wasserstein-clipping": {label: "Wasserstein, clipping", short: "W, clipping"},
  "wasserstein-gradient-penalty": {label: "Wasserstein, gradient penalty", short: "W, penalty"},
  "wasserstein-gradient-penalty-equal-turns": {label: "Wasserstein, gradient penalty, one step each"},
  r1: {label: "Gradient penalty on real data (R1)", short: "R1"},
  "spectral-normalization": {label: "Spectral normalisation", short: "spectral norm."},
  unrolling: {label: "Unrolling, 5 steps", short: "unrolled"},
  packing: {label: "Packing, 2 samples", short: "packed"},
  "minibatch-deviation": {label: "Minibatch deviation", short: "deviation"},
  "two-learning-rates": {label: "Two learning rates", short: "two rates"},
  "instance-noise": {label: "Instance noise", short: "noise"},
  "generator-averaging": {label: "Averaged generator", short: "averaged"}
};
