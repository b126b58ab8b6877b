import type {Backend, Matrix} from "../backends/backend.js";
import {transpose} from "./transpose.js";

/** Up to this many columns, plain loops beat transposing one factor and packing the other for the backend's product. */
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
  if (b.columns <= NARROW) narrowRight(a, b, out);
  else if (a.columns <= NARROW) narrowLeft(a, b, out);
  else {
    transpose(a, transposed.bits);
    backend.multiply(transposed, b, out);
  }
}

/** The last layer's: few outputs, of which each weighs the whole of `a`. */
function narrowRight(a: Matrix, b: Matrix, out: Matrix): void {
  for (let column = 0; column < b.columns; column++) {
    const sums = weightedSum(a, b, column);
    const into = out.values;
    for (let j = 0; j < a.columns; j++) into[j * b.columns + column] = sums[j];
    if (out.rows > a.columns) into[a.columns * b.columns + column] = columnSum(b, column);
  }
}

/** The first layer's: few inputs, of which each weighs the whole of `b`. */
function narrowLeft(a: Matrix, b: Matrix, out: Matrix): void {
  const into = out.values;
  for (let row = 0; row < out.rows; row++)
    into.set(weightedSum(b, row < a.columns ? a : null, row), row * b.columns);
}

/** The sum of the rows of `rows`, each times the number of `weights` in its row and the given column; null is all 1. */
function weightedSum(
  {rows: count, columns, values: x}: Matrix,
  weights: Matrix | null,
  column: number
): Float64Array {
  const sums = new Float64Array(columns);
  const w = weights?.values;
  const step = weights?.columns ?? 0;
  const whole = count - (count % 4);
  for (let row = 0; row < whole; row += 4) {
    const at = row * step + column;
    const w0 = w ? w[at] : 1;
    const w1 = w ? w[at + step] : 1;
    const w2 = w ? w[at + 2 * step] : 1;
    const w3 = w ? w[at + 3 * step] : 1;
    const i = row * columns;
    for (let j = 0; j < columns; j++)
      sums[j] +=
        w0 * x[i + j] + w1 * x[i + columns + j] + (w2 * x[i + 2 * columns + j] + w3 * x[i + 3 * columns + j]);
  }
  for (let row = whole; row < count; row++) {
    const factor = w ? w[row * step + column] : 1;
    for (let j = 0; j < columns; j++) sums[j] += factor * x[row * columns + j];
  }
  return sums;
}

function columnSum({rows, columns, values}: Matrix, column: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += values[row * columns + column];
  return sum;
}
