/**
 * A square grid on a flat slice through the origin of the latent space, row-major from the lowest second coordinate,
 * size x size x `dimension`.
 *
 * The slice is spanned by two latent points, made orthogonal (Gram-Schmidt); the grid reaches as far to each side as
 * latent points lie from the origin (the root of their mean squared norm), for in many dimensions hardly any is near it.
 *
 * @param latents row-major, at least two points; the first two span the slice
 * @param dimension of z, at least 2
 */
export function latentSlice(size: number, latents: Float32Array, dimension: number): Float32Array {
  const first = Float64Array.from(latents.subarray(0, dimension));
  const second = Float64Array.from(latents.subarray(dimension, 2 * dimension));
  normalise(first);
  const along = dot(first, second);
  second.forEach((value, k) => {
    second[k] = value - along * first[k];
  });
  normalise(second);
  const reach = Math.sqrt(dot(latents, latents) / (latents.length / dimension));
  const grid = new Float32Array(size * size * dimension);
  const at = (i: number) => reach * ((2 * i) / (size - 1) - 1);
  for (let row = 0, i = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      for (let k = 0; k < dimension; k++) grid[i++] = at(column) * first[k] + at(row) * second[k];
  return grid;
}

function normalise(vector: Float64Array): void {
  const length = Math.sqrt(dot(vector, vector));
  vector.forEach((value, k) => {
    vector[k] = value / length;
  });
}

function dot(a: Float32Array | Float64Array, b: Float32Array | Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}
