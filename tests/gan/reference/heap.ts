import type {BackendWasm} from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import type {Backend, Matrix} from "../../../src/gan/backends/backend.js";

/** tfjs's WebAssembly module; call it while the wasm backend is the current one. */
export function wasmModule(): {readonly HEAPU8: Uint8Array} {
  return (tf.backend() as BackendWasm).wasm as unknown as {readonly HEAPU8: Uint8Array};
}

/**
 * Takes memory, without making the heap grow, until little more than `free` bytes are left at its end, so that a leak of
 * more than that makes it grow. Release what comes back.
 */
export function fillHeap(backend: Backend, module: {readonly HEAPU8: Uint8Array}, free: number): Matrix[] {
  const filling: Matrix[] = [];
  // Smaller and smaller pieces, since malloc first gives out the gaps that they fit in.
  for (const bytes of [free / 2, free / 16, free / 128])
    for (let end = 0; end + free + bytes < module.HEAPU8.length; ) {
      const matrix = backend.matrix(1, bytes / 4);
      end = matrix.values.byteOffset + bytes;
      filling.push(matrix);
    }
  return filling;
}
