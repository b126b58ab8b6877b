import {checkInteger, checkNotNegative, checkPositive} from "../numbers/check.js";
import {sinCos} from "../numbers/portable-math.js";
import {Refusal} from "../numbers/refusal.js";
import type {Distribution} from "./distribution.js";

export interface SpiralSpecification {
  readonly name: "spiral";
  /** Equal arms, turned against each other by equal angles; an integer from 1 to 100. */
  readonly arms: number;
  /** Turns of each arm about the origin, above 0 and at most 1000. */
  readonly turns: number;
  /** Distance of the arms' ends from the origin, above 0. */
  readonly radius: number;
  /** Standard deviation of the noise along each axis, 0 or more. */
  readonly deviation: number;
}

/**
 * Archimedean spirals: the angle grows in proportion to the distance r from the origin. r is `radius` times the square
 * root of a uniform number, which spreads the mass nearly evenly along an arm. Blurred by Gaussian noise; its density
 * is an integral without a closed form.
 *
 * @throws Refusal if a parameter is out of the range that the specification gives
 */
export function spiral({arms, turns, radius, deviation}: Omit<SpiralSpecification, "name">): Distribution {
  checkInteger("spiral-arms", arms, 1, 100);
  checkPositive("spiral-turns", turns);
  if (turns > 1000) throw new Refusal("above-most", {quantity: "spiral-turns", value: turns, most: 1000});
  checkPositive("spiral-radius", radius);
  checkNotNegative("spiral-deviation", deviation);
  const reach = radius + 5 * deviation;
  return {
    dimension: 2,
    sample(random, into) {
      for (let i = 0; i < into.length; i += 2) {
        const arm = random.integer(arms);
        const share = Math.sqrt(random.uniform());
        const {sin, cos} = sinCos(2 * Math.PI * (turns * share + arm / arms));
        into[i] = radius * share * cos + deviation * random.normal();
        into[i + 1] = radius * share * sin + deviation * random.normal();
      }
    },
    extent: {low: [-reach, -reach], high: [reach, reach]}
  };
}
