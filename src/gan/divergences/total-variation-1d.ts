import type {MixtureComponent} from "../distributions/mixture.js";
import {exp} from "../numbers/portable-math.js";
import {mixture1D, splitPoints} from "./mixture-1d.js";
import {integrate} from "./quadrature.js";

/**
 * The total variation distance of two mixtures of Gaussians on the line, half the integral of |p - q|, from 0 to 1,
 * with an absolute error below 1e-6. (1 + TV) / 2 is the best accuracy that any discriminator can have.
 *
 * @throws RangeError unless both are mixtures in one dimension
 */
export function totalVariation1D(
  first: readonly MixtureComponent[],
  second: readonly MixtureComponent[]
): number {
  const p = mixture1D(first);
  const q = mixture1D(second);
  const integral = integrate((x) => Math.abs(exp(p.logDensity(x)) - exp(q.logDensity(x))), splitPoints(p, q));
  return Math.min(1, integral / 2);
}
