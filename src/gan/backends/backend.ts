/**
 * What the learning code asks of TensorFlow.js: memory and matrix products. Everything else (activations, losses,
 * optimisers) is a plain loop over `values`, exact and the same on every backend.
 */
export interface Backend {
  /** "wasm" is tfjs's WebAssembly backend (SIMD where there is SIMD); "cpu" its plain JavaScript one. */
  readonly name: "wasm" | "cpu";
  /** A new matrix of zeros. */
  matrix(rows: number, columns: number): Matrix;
  /** out = a b, plus `bias` (1 x columns) on every row, then max(0, .) if `rectify`. `out` is neither `a` nor `b`. */
  multiply(a: Matrix, b: Matrix, out: Matrix, bias?: Matrix, rectify?: boolean): void;
  /** Bytes of matrices not yet released: the leak test's measure. */
  readonly allocated: number;
}

/** A block of 32-bit floats, row-major, in the backend's memory. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** The numbers themselves. Ask anew after anything that may allocate: the backend's memory can move. */
  readonly values: Float32Array;
  /** The same memory as integers, for tests on the sign bit. */
  readonly bits: Int32Array;
  /** A matrix on a part of this one's memory, from the number at `offset` on. */
  slice(offset: number, rows: number, columns: number): Matrix;
  /** Gives the memory back, and with it every slice. */
  release(): void;
}
