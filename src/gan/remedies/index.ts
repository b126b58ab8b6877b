import {Refusal} from "../numbers/refusal.js";
import {type GeneratorAveragingSpecification, generatorAveraging} from "./generator-averaging.js";
import {type InstanceNoiseSpecification, instanceNoise} from "./instance-noise.js";
import {type LabelSmoothingSpecification, labelSmoothing} from "./label-smoothing.js";
import {type MinibatchDeviationSpecification, minibatchDeviation} from "./minibatch-deviation.js";
import {type PackingSpecification, packing} from "./packing.js";
import {type R1Specification, r1} from "./r1.js";
import {type R2Specification, r2} from "./r2.js";
import {type RateDecaySpecification, rateDecay} from "./rate-decay.js";
import type {Remedy} from "./remedy.js";
import {type SpectralNormalizationSpecification, spectralNormalization} from "./spectral-normalization.js";
import {type TwoLearningRatesSpecification, twoLearningRates} from "./two-learning-rates.js";
import {type UnrollingSpecification, unrolling} from "./unrolling.js";

export type RemedySpecification =
  | R1Specification
  | R2Specification
  | SpectralNormalizationSpecification
  | InstanceNoiseSpecification
  | PackingSpecification
  | MinibatchDeviationSpecification
  | UnrollingSpecification
  | TwoLearningRatesSpecification
  | LabelSmoothingSpecification
  | GeneratorAveragingSpecification
  | RateDecaySpecification;

export type RemedyName = RemedySpecification["name"];

/** Every remedy by its name. Adding one is a file beside this and a row here. */
export const remedies: {
  readonly [Name in RemedyName]: (specification: Extract<RemedySpecification, {name: Name}>) => Remedy;
} = {
  r1,
  r2,
  "spectral-normalization": spectralNormalization,
  "instance-noise": instanceNoise,
  packing,
  "minibatch-deviation": minibatchDeviation,
  unrolling,
  "two-learning-rates": twoLearningRates,
  "label-smoothing": labelSmoothing,
  "generator-averaging": generatorAveraging,
  "rate-decay": rateDecay
};

/** @throws Refusal if there is no such remedy or its parameters are out of range */
export function createRemedy(specification: RemedySpecification): Remedy {
  // Own rows only: a name such as "constructor" comes from a URL and must not find Object's.
  if (!Object.hasOwn(remedies, specification.name))
    throw new Refusal("unknown", {kind: "remedy", name: specification.name});
  const create = remedies[specification.name] as (s: RemedySpecification) => Remedy;
  return create(specification);
}
