import type {BackendWasm} from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import type {Backend, Matrix} from "./backend.js";

/** The parts of tfjs's WebAssembly module that are called here; tfjs types only some of them. */
interface WasmModule {
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  readonly tfjs: {
    registerTensor(id: number, size: number, pointer: number): void;
    disposeData(id: number): void;
  };
  __FusedMatMul(
    ...call: [
      a: number,
      aShape: number,
      aRank: number,
      b: number,
      bShape: number,
      bRank: number,
      transposeA: number,
      transposeB: number,
      activation: number,
      bias: number,
      prelu: number,
      leakyReluAlpha: number,
      out: number
    ]
  ): void;
}

/** tfjs numbers its own tensors upwards from 0; ours start far above, and go on from one backend to the next of a module. */
let nextId = 1 << 28;
const RANK = 3;

/**
 * tfjs's WebAssembly backend, called at the level of its kernels.
 *
 * The kernel is the one that tf.matMul runs (XNNPACK's fully connected operator), on matrices that stay where they
 * are in the module's memory: no tensor is created, copied or disposed during an update. That matters, because at the
 * sizes of this article an update is a few dozen products of some microseconds each, and tfjs's bookkeeping around a
 * product costs about as much.
 */
export function wasmBackend(): Backend {
  const module = (tf.backend() as BackendWasm).wasm as unknown as WasmModule;
  let allocated = 0;

  class WasmMatrix implements Matrix {
    readonly id = nextId++;
    readonly shape = module._malloc(4 * RANK);
    readonly #slices: WasmMatrix[] = [];
    #values!: Float32Array;
    #bits!: Int32Array;
    #usesAsBias = 0;

    constructor(
      readonly rows: number,
      readonly columns: number,
      readonly pointer: number,
      readonly owner: boolean
    ) {
      new Int32Array(module.HEAPU8.buffer, this.shape, RANK).set([1, rows, columns]);
      this.#view();
      module.tfjs.registerTensor(this.id, rows * columns, pointer);
    }

    #view(): void {
      this.#values = new Float32Array(module.HEAPU8.buffer, this.pointer, this.rows * this.columns);
      this.#bits = new Int32Array(module.HEAPU8.buffer, this.pointer, this.rows * this.columns);
    }

    get values(): Float32Array {
      if (this.#values.buffer !== module.HEAPU8.buffer) this.#view();
      return this.#values;
    }

    get bits(): Int32Array {
      if (this.#bits.buffer !== module.HEAPU8.buffer) this.#view();
      return this.#bits;
    }

    slice(offset: number, rows: number, columns: number): Matrix {
      if (offset + rows * columns > this.rows * this.columns)
        throw new RangeError("A slice must lie inside its matrix.");
      const slice = new WasmMatrix(rows, columns, this.pointer + 4 * offset, false);
      this.#slices.push(slice);
      return slice;
    }

    /** XNNPACK keeps a packed copy of a right factor under its id; after a change of values that copy is stale. */
    forgetPacking(): void {
      module.tfjs.disposeData(this.id);
      module.tfjs.registerTensor(this.id, this.rows * this.columns, this.pointer);
    }

    /**
     * tfjs notes every operator made with a bias under the bias's id and strikes none off until the bias is disposed:
     * 12 bytes a product, for ever. So the list is emptied now and then.
     */
    countAsBias(): void {
      this.#usesAsBias = (this.#usesAsBias + 1) % 1024;
      if (this.#usesAsBias === 0) this.forgetPacking();
    }

    release(): void {
      for (const slice of this.#slices) slice.release();
      module.tfjs.disposeData(this.id);
      module._free(this.shape);
      if (this.owner) {
        module._free(this.pointer);
        allocated -= 4 * this.rows * this.columns;
      }
    }
  }

  return {
    name: "wasm",
    matrix(rows, columns) {
      const pointer = module._malloc(4 * rows * columns);
      allocated += 4 * rows * columns;
      const matrix = new WasmMatrix(rows, columns, pointer, true);
      matrix.values.fill(0);
      return matrix;
    },
    multiply(a, b, out, bias, rectify) {
      const left = a as WasmMatrix;
      const right = b as WasmMatrix;
      right.forgetPacking();
      (bias as WasmMatrix | undefined)?.countAsBias();
      module.__FusedMatMul(
        left.id,
        left.shape,
        RANK,
        right.id,
        right.shape,
        RANK,
        0,
        0,
        rectify ? 1 : 0,
        bias ? (bias as WasmMatrix).id : 0,
        0,
        0,
        (out as WasmMatrix).id
      );
    },
    get allocated() {
      return allocated;
    }
  };
}
