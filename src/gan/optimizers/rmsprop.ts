import {Refusal} from "../numbers/refusal.js";
import type {Optimizer} from "./optimizer.js";

export interface RmspropSpecification {
  readonly name: "rmsprop";
  readonly rate: number;
  /** How much of the mean square lasts from step to step, from 0 to below 1; usually 0.9 or 0.99. */
  readonly decay: number;
}

/** Added to the root so that a parameter without gradients does not divide by 0. */
const EPSILON = 1e-8;

/** Tieleman and Hinton, RMSProp (Coursera lecture 6.5, 2012): s <- decay s + (1 - decay) g^2, x <- x - rate g / (sqrt(s) + 1e-8). */
export function rmsprop({decay}: Pick<RmspropSpecification, "decay">): Optimizer {
  if (!(decay >= 0 && decay < 1)) throw new Refusal("rmsprop-decay", {value: decay});
  return {
    slots: 1,
    initialScalars: () => [],
    step(parameters, gradient, [square], _scalars, rate) {
      for (let i = 0; i < parameters.length; i++) {
        const g = gradient[i];
        const s = decay * square[i] + (1 - decay) * g * g;
        square[i] = s;
        parameters[i] -= (rate * g) / (Math.sqrt(s) + EPSILON);
      }
    }
  };
}
