import {checkFinite, checkPositive} from "../numbers/check.js";
import type {RandomStream} from "../numbers/random.js";
import {Refusal} from "../numbers/refusal.js";
import type {Distribution, RoundModes} from "./distribution.js";
import type {MixtureComponent} from "./mixture-component.js";
import {mixtureLogDensity} from "./mixture-density.js";
import {roundModes} from "./round-modes.js";

export interface MixtureSpecification {
  readonly name: "mixture";
  /** At least one; all centres have the same number of coordinates. */
  readonly components: readonly MixtureComponent[];
}

/**
 * A mixture of round Gaussians in any dimension, with its exact density. Its components count as modes where every two
 * of their centres are further apart than their two deviations together: for two equal Gaussians, where the density
 * has two peaks. Otherwise the mixture has no `modes`.
 *
 * @throws Refusal if there is no component, if centres differ in dimension or are not finite, or if a deviation or
 * weight is not positive
 */
export function mixture(components: readonly MixtureComponent[]): Distribution {
  const dimension = checkMixture(components);
  const total = components.reduce((sum, {weight}) => sum + weight, 0);
  let sum = 0;
  const cumulative = components.map(({weight}) => {
    sum += weight;
    return sum / total;
  });
  const equal = components.every(({weight}) => weight === components[0].weight);

  function pick(random: RandomStream): MixtureComponent {
    if (equal) return components[random.integer(components.length)];
    const u = random.uniform();
    // Rounding may leave the last edge a little below 1; what lies beyond it belongs to the last component.
    return components.find((_, k) => u < cumulative[k]) ?? components[components.length - 1];
  }

  const heaps = separateModes(components);

  return {
    dimension,
    sample(random, into) {
      for (let i = 0; i < into.length; i += dimension) {
        const {centre, deviation} = pick(random);
        for (let axis = 0; axis < dimension; axis++)
          into[i + axis] = centre[axis] + deviation * random.normal();
      }
    },
    logDensity: mixtureLogDensity(components),
    modes: heaps,
    heaps,
    extent: {
      low: axes(dimension, (axis) => Math.min(...components.map((c) => c.centre[axis] - 5 * c.deviation))),
      high: axes(dimension, (axis) => Math.max(...components.map((c) => c.centre[axis] + 5 * c.deviation)))
    }
  };
}

/**
 * The dimension of a mixture.
 *
 * @throws Refusal if it is not a mixture, as `mixture` says
 */
export function checkMixture(components: readonly MixtureComponent[]): number {
  const dimension = components[0]?.centre.length ?? 0;
  if (dimension === 0) throw new Refusal("empty-mixture", {});
  for (const {centre, deviation, weight} of components) {
    if (centre.length !== dimension)
      throw new Refusal("mixture-of-dimensions", {one: centre.length, other: dimension});
    for (const coordinate of centre) checkFinite("mixture-coordinate", coordinate);
    checkPositive("mixture-deviation", deviation);
    checkPositive("mixture-weight", weight);
  }
  return dimension;
}

function separateModes(components: readonly MixtureComponent[]): RoundModes | undefined {
  for (const [k, one] of components.entries())
    for (let other = 0; other < k; other++) {
      let squared = 0;
      for (const [axis, coordinate] of components[other].centre.entries()) {
        const distance = coordinate - one.centre[axis];
        squared += distance * distance;
      }
      if (!(Math.sqrt(squared) > one.deviation + components[other].deviation)) return undefined;
    }
  const total = components.reduce((sum, {weight}) => sum + weight, 0);
  return roundModes({
    centres: Float32Array.from(components.flatMap(({centre}) => centre)),
    deviations: Float64Array.from(components, ({deviation}) => deviation),
    shares: Float64Array.from(components, ({weight}) => weight / total)
  });
}

function axes(dimension: number, value: (axis: number) => number): number[] {
  return Array.from({length: dimension}, (_, axis) => value(axis));
}
