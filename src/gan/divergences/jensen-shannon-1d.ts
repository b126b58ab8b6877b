import type {MixtureComponent} from "../distributions/mixture-component.js";
import {exp, softplus} from "../numbers/portable-math.js";
import {mixture1D, splitPoints} from "./mixture-1d.js";
import {integrate} from "./quadrature.js";

/**
 * The Jensen-Shannon divergence of two mixtures of Gaussians on the line, in nats, from 0 to log 2, with an absolute
 * error below 1e-6: KL(p || m) / 2 + KL(q || m) / 2 with m = (p + q) / 2. It is what the generator minimises against an
 * optimal discriminator (Goodfellow et al., arXiv:1406.2661, Theorem 1), whose loss is then 2 JS - log 4.
 *
 * @throws Refusal unless both are mixtures in one dimension
 */
export function jensenShannon1D(
  first: readonly MixtureComponent[],
  second: readonly MixtureComponent[]
): number {
  const p = mixture1D(first);
  const q = mixture1D(second);
  const integral = integrate(
    (x) => {
      const logP = p.logDensity(x);
      const logQ = q.logDensity(x);
      return (contribution(logP, logQ) + contribution(logQ, logP)) / 2;
    },
    splitPoints(p, q)
  );
  return Math.min(Math.LN2, Math.max(0, integral));
}

/** p log(p / m), as p (log 2 - log(1 + q / p)), which neither overflows nor divides 0 by 0. */
function contribution(logP: number, logQ: number): number {
  const density = exp(logP);
  return density > 0 ? density * (Math.LN2 - softplus(logQ - logP)) : 0;
}
