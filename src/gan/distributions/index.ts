import type {Distribution} from "./distribution.js";
import {type GridSpecification, grid} from "./grid.js";
import {type RingSpecification, ring} from "./ring.js";

export type DistributionSpecification = RingSpecification | GridSpecification;

/** Every distribution by its name. Adding one is a file beside this and a row here. */
const distributions: {
  [Name in DistributionSpecification["name"]]: (
    specification: Extract<DistributionSpecification, {name: Name}>
  ) => Distribution;
} = {ring, grid};

export function createDistribution(specification: DistributionSpecification): Distribution {
  const create = distributions[specification.name] as (s: DistributionSpecification) => Distribution;
  if (!create) throw new RangeError(`There is no distribution called "${specification.name}".`);
  return create(specification);
}
