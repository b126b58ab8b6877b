import {createDistribution} from "../gan/distributions/index.js";
import {MEASURED_SAMPLES} from "../gan/evaluation/evaluation-draws.js";
import {densestMass, densestMassOfUniform} from "../gan/metrics/densest-mass.js";
import {RandomStream} from "../gan/numbers/random.js";
import type {Specification} from "../gan/training/specification.js";
import {MEASURED_CELLS} from "../runs/measures/densest-mass.js";

/** What a run's scores are to be compared with: the same measure on other samples, as many, of a run's data plane. */
export const referenceScores: Readonly<
  Record<string, (specification: Specification) => Readonly<Record<string, number>>>
> = {
  /** Real samples: what a perfect generator would score. */
  real({data, seed}) {
    const distribution = createDistribution(data);
    const {dimension, extent} = distribution;
    const samples = new Float32Array(MEASURED_SAMPLES * dimension);
    distribution.sample(new RandomStream(seed, "evaluation data"), samples);
    return {densestMass: densestMass(samples, {extent, cells: MEASURED_CELLS[dimension]})};
  },
  /** Samples without any structure. */
  uniform({data, seed}) {
    const {dimension, extent} = createDistribution(data);
    const grid = {extent, cells: MEASURED_CELLS[dimension]};
    return {densestMass: densestMassOfUniform(MEASURED_SAMPLES, grid, new RandomStream(seed, "uniform"))};
  }
};
