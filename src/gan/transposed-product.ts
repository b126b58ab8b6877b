import type {Backend, Matrix} from "./backends/backend.js";
import {transpose} from "./transpose.js";

/** Up to this many columns a plain loop beats transposing and packing for the backend's product (measured at 64 rows). */
const NARROW = 2;

/**
 * out = [a 1]' b: the gradient of a layer's parameters, where `a` is what went into the layer and `b` the gradient of
 * what came out; the column of ones gives the bias's, in `out`'s last row. Without a bias, out = a' b.
 *
 * @param transposed room for the transpose of [a 1]; where there is a bias, its last row is ones already
 * @param out (columns of a + 1) x columns of b, or without the 1 where there is no bias
 */
export function transposedProduct(
  backend: Backend,
  a: Matrix,
  b: Matrix,
  transposed: Matrix,
  out: Matrix
): void {
  if (b.columns > NARROW) {
    transpose(a, transposed.bits);
    backend.multiply(transposed, b, out);
    return;
  }
  const {rows, columns: inputs, values: x} = a;
  const {columns: outputs, values: d} = b;
  const sums = new Float64Array(out.rows);
  for (let column = 0; column < outputs; column++) {
    sums.fill(0);
    for (let row = 0, i = 0; row < rows; row++) {
      const factor = d[row * outputs + column];
      for (let j = 0; j < inputs; j++, i++) sums[j] += factor * x[i];
      if (out.rows > inputs) sums[inputs] += factor;
    }
    const into = out.values;
    for (let j = 0; j < out.rows; j++) into[j * outputs + column] = sums[j];
  }
}
