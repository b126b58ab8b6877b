import type {Extent} from "../distributions/distribution.js";

/** The i-th point of a regular grid that fills the extent, `size` points along each axis, the first axis fastest. */
export function gridPoint(index: number, size: number, {low, high}: Extent): number[] {
  return low.map((from, axis) => {
    const place = Math.floor(index / size ** axis) % size;
    return from + ((high[axis] - from) * place) / (size - 1);
  });
}

/**
 * All points of that grid, row-major. In plain loops: a picture asks for thousands of them, and an array for each point
 * took as long as a round of training.
 */
export function gridPoints(size: number, {low, high}: Extent): Float32Array {
  const dimension = low.length;
  const points = new Float32Array(size ** dimension * dimension);
  for (let axis = 0, run = 1; axis < dimension; axis++, run *= size) {
    const length = high[axis] - low[axis];
    for (let k = axis, i = 0; k < points.length; k += dimension, i++)
      points[k] = low[axis] + (length * (Math.floor(i / run) % size)) / (size - 1);
  }
  return points;
}
