import {exp, log} from "../numbers/portable-math.js";
import type {MixtureComponent} from "./mixture-component.js";

/**
 * The natural logarithm of the density of a mixture of round Gaussians, as a function of a point. It stays exact where
 * the density itself underflows; it is -Infinity only where the squared distance overflows, and NaN at a NaN.
 */
export function mixtureLogDensity(
  components: readonly MixtureComponent[]
): (point: ArrayLike<number>) => number {
  const dimension = components[0].centre.length;
  const total = components.reduce((sum, {weight}) => sum + weight, 0);
  const logFactors = components.map(
    ({deviation, weight}) => log(weight / total) - dimension * (log(deviation) + 0.5 * log(2 * Math.PI))
  );
  const terms = new Float64Array(components.length);

  return (point) => {
    let largest = -Infinity;
    for (let k = 0; k < terms.length; k++) {
      const {centre, deviation} = components[k];
      let squared = 0;
      for (let axis = 0; axis < dimension; axis++) {
        const distance = (point[axis] - centre[axis]) / deviation;
        squared += distance * distance;
      }
      terms[k] = logFactors[k] - squared / 2;
      // Math.max, unlike a comparison, passes a NaN on.
      largest = Math.max(largest, terms[k]);
    }
    if (!Number.isFinite(largest)) return largest;
    let sum = 0;
    for (let k = 0; k < terms.length; k++) sum += exp(terms[k] - largest);
    return largest + log(sum);
  };
}
