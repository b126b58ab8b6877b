import type {Matrix} from "./backends/backend.js";

/** Writes the transpose of `from` into `into`, which may be longer. */
export function transpose(from: Matrix, into: Float32Array): void {
  const {rows, columns, values} = from;
  for (let row = 0, source = 0; row < rows; row++)
    for (let target = row; target < rows * columns; target += rows) into[target] = values[source++];
}
