import {checkFinite, checkNotNegative, countRows} from "../numbers/check.js";
import {Refusal} from "../numbers/refusal.js";
import type {Distribution} from "./distribution.js";
import {mixtureLogDensity} from "./mixture-density.js";

export interface PointsSpecification {
  readonly name: "points";
  /** Row-major, points x `dimension`, at least one point. */
  readonly coordinates: readonly number[];
  readonly dimension: number;
  /** Standard deviation of the jitter added to each draw along each axis; 0, none, if left out. */
  readonly deviation?: number;
}

/**
 * Points given by the reader, drawn with replacement. With jitter this is the Gaussian kernel density estimate of the
 * points, whose density is exact; without, all mass is on the points and there is no density.
 *
 * @throws Refusal if there is no point, if a coordinate is not finite, if the coordinates are not a whole number of
 * points, or if the deviation is negative
 */
export function points({
  coordinates,
  dimension,
  deviation = 0
}: Omit<PointsSpecification, "name">): Distribution {
  const count = countRows("points-coordinates", coordinates, dimension);
  if (count === 0) throw new Refusal("empty-points", {});
  for (const coordinate of coordinates) checkFinite("points-coordinate", coordinate);
  checkNotNegative("points-deviation", deviation);
  const low: number[] = [];
  const high: number[] = [];
  for (let axis = 0; axis < dimension; axis++) {
    let lowest = Infinity;
    let highest = -Infinity;
    for (let i = axis; i < coordinates.length; i += dimension) {
      lowest = Math.min(lowest, coordinates[i]);
      highest = Math.max(highest, coordinates[i]);
    }
    // Where all points agree and nothing is added, a box of some width is still needed to draw or to count in.
    const margin = 5 * deviation || (lowest === highest ? 1 : 0);
    low.push(lowest - margin);
    high.push(highest + margin);
  }
  return {
    dimension,
    sample(random, into) {
      for (let i = 0; i < into.length; i += dimension) {
        const start = random.integer(count) * dimension;
        for (let axis = 0; axis < dimension; axis++) {
          into[i + axis] = coordinates[start + axis] + (deviation > 0 ? deviation * random.normal() : 0);
        }
      }
    },
    logDensity:
      deviation > 0
        ? mixtureLogDensity(
            Array.from({length: count}, (_, k) => ({
              centre: coordinates.slice(k * dimension, (k + 1) * dimension),
              deviation,
              weight: 1
            }))
          )
        : undefined,
    extent: {low, high}
  };
}
