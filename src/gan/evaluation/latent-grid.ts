/** The latent grid spans this far from 0 along each axis: 95 % of a normal latent's values. */
const REACH = 2;

/** A square grid of 2-D latent points on [-2, 2] squared, row-major from the lowest second coordinate. */
export function latentGrid(size: number): Float32Array {
  const points = new Float32Array(size * size * 2);
  const at = (i: number) => REACH * ((2 * i) / (size - 1) - 1);
  for (let row = 0, i = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      points[i++] = at(column);
      points[i++] = at(row);
    }
  return points;
}
