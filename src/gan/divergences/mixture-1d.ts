import {checkMixture} from "../distributions/mixture.js";
import type {MixtureComponent} from "../distributions/mixture-component.js";
import {mixtureLogDensity} from "../distributions/mixture-density.js";
import {normalCDF} from "../numbers/normal-cdf.js";
import {Refusal} from "../numbers/refusal.js";

/** A mixture of Gaussians on the line, ready to be integrated. */
export interface Mixture1D {
  logDensity(x: number): number;
  /** Probability of being at most x. */
  cdf(x: number): number;
  readonly components: readonly MixtureComponent[];
}

/** @throws Refusal unless `components` are a mixture whose centres have one coordinate */
export function mixture1D(components: readonly MixtureComponent[]): Mixture1D {
  const dimension = checkMixture(components);
  if (dimension !== 1) throw new Refusal("mixture-not-on-a-line", {dimension});
  const total = components.reduce((sum, {weight}) => sum + weight, 0);
  const logDensity = mixtureLogDensity(components);
  const point = [0];
  return {
    logDensity(x) {
      point[0] = x;
      return logDensity(point);
    },
    cdf(x) {
      let sum = 0;
      for (const {centre, deviation, weight} of components)
        sum += (weight / total) * normalCDF((x - centre[0]) / deviation);
      return sum;
    },
    components
  };
}

/** Distances from a centre, in deviations, at which to split. Beyond 10 a Gaussian has less than 1e-22 of its mass. */
const SPLITS = [-10, -6, -3, -1, 0, 1, 3, 6, 10];

/** Where to split the line, so that quadrature sees every component of these mixtures however narrow it is. */
export function splitPoints(...mixtures: readonly Mixture1D[]): number[] {
  return mixtures
    .flatMap(({components}) => components)
    .flatMap(({centre, deviation}) => SPLITS.map((split) => centre[0] + split * deviation))
    .sort((a, b) => a - b);
}
