import {Refusal} from "../numbers/refusal.js";
import type {Optimizer} from "./optimizer.js";

export interface AdamSpecification {
  readonly name: "adam";
  readonly rate: number;
  /** Decay of the mean gradient, from 0 to below 1; GANs often use 0.5 or 0. */
  readonly beta1: number;
  /** Decay of the mean square, from 0 to below 1. */
  readonly beta2: number;
}

const EPSILON = 1e-8;

/**
 * Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015 (arXiv:1412.6980), algorithm 1:
 * m <- beta1 m + (1 - beta1) g, v <- beta2 v + (1 - beta2) g^2, both corrected for their start at 0,
 * x <- x - rate m / (sqrt(v) + 1e-8). The powers of the betas are kept as running products, which every engine
 * computes alike.
 */
export function adam({beta1, beta2}: Pick<AdamSpecification, "beta1" | "beta2">): Optimizer {
  for (const beta of [beta1, beta2])
    if (!(beta >= 0 && beta < 1)) throw new Refusal("adam-beta", {value: beta});
  return {
    slots: 2,
    initialScalars: () => [1, 1],
    step(parameters, gradient, [mean, square], scalars, rate) {
      scalars[0] *= beta1;
      scalars[1] *= beta2;
      const meanRate = rate / (1 - scalars[0]);
      const squareCorrection = 1 / (1 - scalars[1]);
      for (let i = 0; i < parameters.length; i++) {
        const g = gradient[i];
        const m = beta1 * mean[i] + (1 - beta1) * g;
        const v = beta2 * square[i] + (1 - beta2) * g * g;
        mean[i] = m;
        square[i] = v;
        parameters[i] -= (meanRate * m) / (Math.sqrt(v * squareCorrection) + EPSILON);
      }
    }
  };
}
