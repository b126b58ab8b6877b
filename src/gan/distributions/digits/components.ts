import {DIGIT_COMPONENTS, DIGIT_PIXELS, type DigitsTable} from "./digits-table.js";

type Axes = Pick<DigitsTable, "mean" | "basis" | "scale">;

/**
 * The principal components of a picture, written to `into`.
 *
 * @param from where its 196 pixels begin among `pixels`
 * @returns the squared distance, in units of the components, of the picture from the one that these make: what they leave out
 */
export function componentsOf(
  pixels: ArrayLike<number>,
  from: number,
  {mean, basis, scale}: Axes,
  into: Float64Array | Float32Array,
  at = 0
): number {
  let squared = 0;
  for (let i = 0; i < DIGIT_PIXELS; i++) squared += (pixels[from + i] - mean[i]) ** 2;
  squared /= scale * scale;
  for (let k = 0; k < DIGIT_COMPONENTS; k++) {
    let sum = 0;
    for (let i = 0, b = k * DIGIT_PIXELS; i < DIGIT_PIXELS; i++, b++)
      sum += (pixels[from + i] - mean[i]) * basis[b];
    into[at + k] = sum / scale;
    squared -= (sum / scale) * (sum / scale);
  }
  // The directions are orthonormal but for rounding, which may leave a picture that is made of them a little below 0.
  return Math.max(0, squared);
}

/** The components of many pictures, row-major, pictures x 20. */
export function allComponents(pixels: Float32Array, axes: Axes): Float32Array {
  const count = pixels.length / DIGIT_PIXELS;
  const all = new Float32Array(count * DIGIT_COMPONENTS);
  for (let i = 0; i < count; i++) componentsOf(pixels, i * DIGIT_PIXELS, axes, all, i * DIGIT_COMPONENTS);
  return all;
}

/**
 * How components become pixels: for each pixel its mean and what a unit of each component adds, row-major, 196 x (1 + 20).
 * A picture is its first column plus the others times the components.
 */
export function pixelMap({mean, basis, scale}: Axes): Float32Array {
  const columns = DIGIT_COMPONENTS + 1;
  return Float32Array.from({length: DIGIT_PIXELS * columns}, (_, i) => {
    const pixel = Math.floor(i / columns);
    const column = i % columns;
    return column === 0 ? mean[pixel] : scale * basis[(column - 1) * DIGIT_PIXELS + pixel];
  });
}
