import {Refusal} from "../numbers/refusal.js";
import {type DigitsSpecification, digits} from "./digits/digits.js";
import type {Distribution} from "./distribution.js";
import {type GridSpecification, grid} from "./grid.js";
import {type MixtureSpecification, mixture} from "./mixture.js";
import {type ParallelLinesSpecification, parallelLines} from "./parallel-lines.js";
import {type PointSpecification, point} from "./point.js";
import {type PointsSpecification, points} from "./points.js";
import {type RingSpecification, ring} from "./ring.js";
import {type SpiralSpecification, spiral} from "./spiral.js";
import {type SwissRollSpecification, swissRoll} from "./swiss-roll.js";
import {type TwoMoonsSpecification, twoMoons} from "./two-moons.js";

export type DistributionSpecification =
  | RingSpecification
  | GridSpecification
  | MixtureSpecification
  | TwoMoonsSpecification
  | SwissRollSpecification
  | SpiralSpecification
  | ParallelLinesSpecification
  | PointsSpecification
  | PointSpecification
  | DigitsSpecification;

/** Every distribution by its name. Adding one is a file beside this and a row here. */
export const distributions: {
  readonly [Name in DistributionSpecification["name"]]: (
    specification: Extract<DistributionSpecification, {name: Name}>
  ) => Distribution;
} = {
  ring,
  grid,
  mixture: ({components}) => mixture(components),
  "two-moons": twoMoons,
  "swiss-roll": swissRoll,
  spiral,
  "parallel-lines": parallelLines,
  points,
  point,
  digits
};

/** @throws Refusal if there is no distribution of that name, or if a parameter is out of its range */
export function createDistribution(specification: DistributionSpecification): Distribution {
  // Own rows only: a name such as "constructor" comes from a URL and must not find Object's.
  if (!Object.hasOwn(distributions, specification.name))
    throw new Refusal("unknown", {kind: "distribution", name: specification.name});
  const create = distributions[specification.name] as (s: DistributionSpecification) => Distribution;
  return create(specification);
}
