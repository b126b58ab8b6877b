import {checkFinite} from "../numbers/check.js";
import {Refusal} from "../numbers/refusal.js";
import type {Distribution} from "./distribution.js";

export interface PointSpecification {
  readonly name: "point";
  /** Where all the mass is; at least one coordinate. */
  readonly at: readonly number[];
}

/**
 * All data at one place, in any dimension. At [0] it is the data of the Dirac-GAN (Mescheder, Geiger and Nowozin,
 * "Which Training Methods for GANs do actually Converge?", ICML 2018). There is no density, and no deviation to
 * measure a mode by; the extent reaches 2 to every side.
 *
 * @throws Refusal if there is no coordinate, or if one is not finite
 */
export function point({at}: Omit<PointSpecification, "name">): Distribution {
  if (at.length === 0) throw new Refusal("empty-point", {});
  for (const coordinate of at) checkFinite("point-coordinate", coordinate);
  return {
    dimension: at.length,
    sample(_random, into) {
      for (let i = 0; i < into.length; i++) into[i] = at[i % at.length];
    },
    extent: {low: at.map((coordinate) => coordinate - 2), high: at.map((coordinate) => coordinate + 2)}
  };
}
