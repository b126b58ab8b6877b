import {Refusal} from "../numbers/refusal.js";
import type {Remedy} from "./remedy.js";

export interface GeneratorAveragingSpecification {
  readonly name: "generator-averaging";
  /** How much of the average lasts from one of G's updates to the next, from 0 to below 1. */
  readonly decay: number;
}

/**
 * What is shown and measured is an exponential moving average of G's parameters, corrected for its beginning
 * (`training/weight-average.ts`); training goes on with G itself.
 * Yazici et al., "The unusual effectiveness of averaging in GAN training", ICLR 2019 (arXiv:1806.04498).
 */
export function generatorAveraging({decay}: Omit<GeneratorAveragingSpecification, "name">): Remedy {
  if (!(decay >= 0 && decay < 1)) throw new Refusal("averaging-decay", {value: decay});
  return {averaging: {decay}};
}
