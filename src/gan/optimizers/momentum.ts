import {Refusal} from "../numbers/refusal.js";
import type {Optimizer} from "./optimizer.js";

export interface MomentumSpecification {
  readonly name: "momentum";
  readonly rate: number;
  /** How much of the velocity lasts from step to step, from 0 to below 1; negative values are allowed too. */
  readonly momentum: number;
}

/** Polyak's heavy ball (1964): v <- momentum v + g, x <- x - rate v. */
export function momentum({momentum}: Pick<MomentumSpecification, "momentum">): Optimizer {
  if (!(momentum > -1 && momentum < 1)) throw new Refusal("momentum", {value: momentum});
  return {
    slots: 1,
    initialScalars: () => [],
    step(parameters, gradient, [velocity], _scalars, rate) {
      for (let i = 0; i < parameters.length; i++) {
        const v = momentum * velocity[i] + gradient[i];
        velocity[i] = v;
        parameters[i] -= rate * v;
      }
    }
  };
}
