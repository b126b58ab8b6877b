import {RandomStream} from "../../src/gan/numbers/random.js";

/** Rounds of subspace iteration, and directions more than are wanted that take part: both far more than it takes. */
const ROUNDS = 200;
const SPARE = 12;

export interface PrincipalComponents {
  readonly mean: Float64Array;
  /** Row-major, components x dimension; orthonormal, the direction of the greatest variance first. */
  readonly basis: Float64Array;
  readonly variances: readonly number[];
  /** Of all coordinates together. */
  readonly variance: number;
}

/** The directions along which rows vary most: eigenvectors of their covariance, by subspace iteration. */
export function principalComponents(
  rows: Float32Array,
  dimension: number,
  components: number
): PrincipalComponents {
  const count = rows.length / dimension;
  const mean = new Float64Array(dimension);
  for (let i = 0; i < rows.length; i++) mean[i % dimension] += rows[i] / count;
  const covariance = new Float64Array(dimension * dimension);
  for (let row = 0; row < count; row++)
    for (let i = 0; i < dimension; i++) {
      const x = (rows[row * dimension + i] - mean[i]) / count;
      for (let j = 0; j < dimension; j++)
        covariance[i * dimension + j] += x * (rows[row * dimension + j] - mean[j]);
    }
  const random = new RandomStream(1, "principal components");
  let vectors: Float64Array[] = Array.from({length: components + SPARE}, () =>
    Float64Array.from({length: dimension}, () => random.normal())
  );
  for (let round = 0; round < ROUNDS; round++)
    vectors = orthonormal(vectors.map((vector) => times(covariance, vector)));
  const basis = new Float64Array(components * dimension);
  const variances = vectors.slice(0, components).map((vector, k) => {
    // A direction and its opposite say the same: the largest part is made positive.
    const largest = vector.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
    basis.set(
      vector.map((value) => value * Math.sign(largest)),
      k * dimension
    );
    return dot(vector, times(covariance, vector));
  });
  let variance = 0;
  for (let i = 0; i < dimension; i++) variance += covariance[i * dimension + i];
  return {mean, basis, variances, variance};
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const {length} = vector;
  return Float64Array.from(vector, (_, i) => dot(matrix.subarray(i * length, (i + 1) * length), vector));
}

function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const vector of vectors) {
    for (const other of done) {
      const along = dot(vector, other);
      for (let i = 0; i < vector.length; i++) vector[i] -= along * other[i];
    }
    const norm = Math.sqrt(dot(vector, vector));
    done.push(vector.map((value) => value / norm));
  }
  return done;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
