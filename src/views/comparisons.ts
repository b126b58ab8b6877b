import type {Comparison} from "./comparison.js";
import {jensenShannon, wasserstein} from "./divergences/divergences.js";

/** Every picture of several runs together, by its name. Adding one is a folder beside this, a row here and its words. */
export const comparisons = {"jensen-shannon": jensenShannon, wasserstein} as const satisfies Readonly<
  Record<string, Comparison>
>;

export type ComparisonName = keyof typeof comparisons;
