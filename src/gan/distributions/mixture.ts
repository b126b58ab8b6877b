import {exp, log} from "../portable-math.js";
import type {RandomStream} from "../random.js";
import type {Distribution} from "./distribution.js";

export interface MixtureComponent {
  readonly centre: readonly number[];
  /** Standard deviation along every axis, above 0. */
  readonly deviation: number;
  /** Relative weight, above 0; weights need not sum to 1. */
  readonly weight: number;
}

/**
 * A mixture of round Gaussians in any dimension, with its exact density.
 *
 * @throws RangeError if there is no component, if centres differ in dimension, or if a deviation or weight is not positive
 */
export function mixture(components: readonly MixtureComponent[]): Distribution {
  const dimension = components[0]?.centre.length ?? 0;
  if (dimension === 0) throw new RangeError("A mixture needs at least one component with at least one coordinate.");
  for (const {centre, deviation, weight} of components) {
    if (centre.length !== dimension)
      throw new RangeError("All centres of a mixture need the same number of coordinates.");
    if (!(deviation > 0 && weight > 0))
      throw new RangeError("Deviations and weights of a mixture must be above 0.");
  }
  const total = components.reduce((sum, {weight}) => sum + weight, 0);
  let sum = 0;
  const cumulative = components.map(({weight}) => (sum += weight) / total);
  const equal = components.every(({weight}) => weight === components[0].weight);
  const logFactors = components.map(
    ({deviation, weight}) =>
      log(weight / total) - dimension * (log(deviation) + 0.5 * log(2 * Math.PI))
  );

  function pick(random: RandomStream): MixtureComponent {
    if (equal) return components[random.integer(components.length)];
    const u = random.uniform();
    return components[Math.max(0, cumulative.findIndex((edge) => u < edge))];
  }

  return {
    dimension,
    sample(random, into) {
      for (let i = 0; i < into.length; i += dimension) {
        const {centre, deviation} = pick(random);
        for (let axis = 0; axis < dimension; axis++) into[i + axis] = centre[axis] + deviation * random.normal();
      }
    },
    logDensity(point) {
      const terms = components.map(({centre, deviation}, k) => {
        let squared = 0;
        for (let axis = 0; axis < dimension; axis++) squared += (point[axis] - centre[axis]) ** 2;
        return logFactors[k] - squared / (2 * deviation * deviation);
      });
      const largest = Math.max(...terms);
      if (largest === -Infinity) return largest;
      return largest + log(terms.reduce((s, term) => s + exp(term - largest), 0));
    },
    modes: {
      count: components.length,
      centres: Float32Array.from(components.flatMap(({centre}) => centre)),
      deviation: Math.max(...components.map(({deviation}) => deviation))
    },
    extent: {
      low: axes(dimension, (axis) => Math.min(...components.map((c) => c.centre[axis] - 5 * c.deviation))),
      high: axes(dimension, (axis) => Math.max(...components.map((c) => c.centre[axis] + 5 * c.deviation)))
    }
  };
}

function axes(dimension: number, value: (axis: number) => number): number[] {
  return Array.from({length: dimension}, (_, axis) => value(axis));
}
