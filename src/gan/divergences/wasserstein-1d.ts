import type {MixtureComponent} from "../distributions/mixture-component.js";
import {mixture1D, splitPoints} from "./mixture-1d.js";
import {integrate} from "./quadrature.js";

/**
 * The Wasserstein-1 distance of two mixtures of Gaussians on the line, in the line's own units, with an absolute error
 * below 1e-6 (for centres and deviations up to 1e6): the integral of the absolute difference of their distribution
 * functions (Vallender, Theory of Probability and its Applications 18(4), 1974).
 *
 * @throws Refusal unless both are mixtures in one dimension
 */
export function wasserstein1D(
  first: readonly MixtureComponent[],
  second: readonly MixtureComponent[]
): number {
  const p = mixture1D(first);
  const q = mixture1D(second);
  return integrate((x) => Math.abs(p.cdf(x) - q.cdf(x)), splitPoints(p, q));
}
