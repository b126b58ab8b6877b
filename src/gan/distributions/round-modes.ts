import type {RoundModes} from "./distribution.js";

/** Standard deviations of a mode within which a sample is of high quality. */
const HIGH_QUALITY = 3;

/**
 * Round heaps as modes. A sample is nearest to the mode whose centre is nearest, in Euclidean distance; of two equally near
 * to the lower. It is of high quality within 3 of that mode's standard deviations.
 */
export function roundModes({
  centres,
  deviations,
  shares
}: Pick<RoundModes, "centres" | "deviations" | "shares">): RoundModes {
  const count = shares.length;
  const dimension = centres.length / count;
  return {
    count,
    dimension,
    centres,
    deviations,
    deviation: Math.max(...deviations),
    shares,
    nearest: (samples, start) =>
      dimension === 2
        ? nearestInPlane(samples, start, centres)
        : nearestCentre(samples, start, centres, dimension),
    holds(samples, start, mode) {
      const squared = squaredDistance(samples, start, centres, mode * dimension, dimension);
      return Math.sqrt(squared) <= HIGH_QUALITY * deviations[mode];
    }
  };
}

function nearestCentre(
  samples: ArrayLike<number>,
  start: number,
  centres: Float32Array,
  dimension: number
): number {
  let nearest = -1;
  let smallest = Infinity;
  for (let mode = 0; mode * dimension < centres.length; mode++) {
    const squared = squaredDistance(samples, start, centres, mode * dimension, dimension);
    // False for NaN and Infinity, which therefore stay near nothing.
    if (squared < smallest) {
      smallest = squared;
      nearest = mode;
    }
  }
  return nearest;
}

/** The same in two dimensions, without a loop over axes: it is asked 2,500 times for every picture. */
function nearestInPlane(samples: ArrayLike<number>, start: number, centres: Float32Array): number {
  const x = samples[start];
  const y = samples[start + 1];
  let nearest = -1;
  let smallest = Infinity;
  for (let k = 0; k < centres.length; k += 2) {
    const across = x - centres[k];
    const up = y - centres[k + 1];
    const squared = across * across + up * up;
    if (squared < smallest) {
      smallest = squared;
      nearest = k / 2;
    }
  }
  return nearest;
}

function squaredDistance(
  a: ArrayLike<number>,
  i: number,
  b: ArrayLike<number>,
  k: number,
  dimension: number
): number {
  let squared = 0;
  for (let axis = 0; axis < dimension; axis++) {
    const distance = a[i + axis] - b[k + axis];
    squared += distance * distance;
  }
  return squared;
}
