import type {Comparison} from "./comparison.js";
import {jensenShannon, wasserstein} from "./divergences/divergences.js";
import type {ComparisonName} from "./names.js";

/** Every picture of several runs together, by its name. Adding one is a folder beside this, its name, a row here and its words. */
export const comparisons: Readonly<Record<ComparisonName, Comparison>> = {
  "jensen-shannon": jensenShannon,
  wasserstein
};
