import * as tf from "@tensorflow/tfjs-core";
import type {Backend, Matrix} from "./backend.js";

/**
 * tfjs's cpu backend, for browsers in which the WebAssembly one cannot start. The products are tf.matMul's; a run is
 * about twenty times slower, and its last bits differ from the wasm backend's.
 */
export function cpuBackend(): Backend {
  let allocated = 0;

  class CpuMatrix implements Matrix {
    readonly bits: Int32Array;
    constructor(
      readonly rows: number,
      readonly columns: number,
      readonly values: Float32Array,
      readonly owner: boolean
    ) {
      this.bits = new Int32Array(values.buffer, values.byteOffset, values.length);
    }

    slice(offset: number, rows: number, columns: number): Matrix {
      if (offset + rows * columns > this.values.length)
        throw new RangeError("A slice must lie inside its matrix.");
      return new CpuMatrix(rows, columns, this.values.subarray(offset, offset + rows * columns), false);
    }

    release(): void {
      if (this.owner) allocated -= this.values.byteLength;
    }
  }

  const tensor = ({values, rows, columns}: Matrix) => tf.tensor2d(values, [rows, columns]);

  return {
    name: "cpu",
    matrix(rows, columns) {
      allocated += 4 * rows * columns;
      return new CpuMatrix(rows, columns, new Float32Array(rows * columns), true);
    },
    multiply(a, b, out, bias, rectify) {
      const product = tf.tidy(() => tf.matMul(tensor(a), tensor(b)).dataSync());
      const {values, columns} = out;
      for (let i = 0; i < product.length; i++) {
        const sum = product[i] + (bias ? bias.values[i % columns] : 0);
        values[i] = rectify && sum < 0 ? 0 : sum;
      }
    },
    get allocated() {
      return allocated;
    }
  };
}
