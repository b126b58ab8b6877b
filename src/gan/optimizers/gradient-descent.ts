import type {Optimizer} from "./optimizer.js";

export interface GradientDescentSpecification {
  readonly name: "gradient-descent";
  readonly rate: number;
}

/** Plain gradient descent: x <- x - rate g. */
export function gradientDescent(): Optimizer {
  return {
    slots: 0,
    initialScalars: () => [],
    step(parameters, gradient, _memory, _scalars, rate) {
      for (let i = 0; i < parameters.length; i++) parameters[i] -= rate * gradient[i];
    }
  };
}
