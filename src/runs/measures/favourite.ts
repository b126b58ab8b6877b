import type {Extent} from "../../gan/distributions/distribution.js";
import {gridPoint} from "../../gan/evaluation/grid-points.js";
import type {Observation} from "../../gan/evaluation/observation.js";

/** Where D's favourite point is looked for: a grid of `size` points along each axis that fills the extent. */
export interface FavouriteGrid {
  readonly size: number;
  readonly extent: Extent;
}

export interface Favourite {
  /** The point of the grid that D rates highest. */
  readonly favourite: readonly number[];
  /** Mean distance of the generated samples from it. */
  readonly distanceToFavourite: number;
}

/** D's favourite point: not a row of the table of measures, because it needs to be told where to look. */
export function favouriteOf(observation: Observation, {size, extent}: FavouriteGrid): Favourite {
  const favourite = gridPoint(highest(observation.surface(size, extent)), size, extent);
  return {favourite, distanceToFavourite: meanDistance(observation.samples, favourite)};
}

function highest(scores: Float32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
  return best;
}

function meanDistance(samples: Float32Array, point: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < samples.length; i += point.length) {
    let squared = 0;
    for (let axis = 0; axis < point.length; axis++) squared += (samples[i + axis] - point[axis]) ** 2;
    sum += Math.sqrt(squared);
  }
  return (sum * point.length) / samples.length;
}
