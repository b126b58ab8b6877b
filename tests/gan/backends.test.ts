import * as tf from "@tensorflow/tfjs-core";
import {afterEach, beforeAll, describe, expect, test} from "vitest";
import type {Backend, Matrix} from "../../src/gan/backends/backend.js";
import {openBackend} from "../../src/gan/backends/index.js";
import {RandomStream} from "../../src/gan/numbers/random.js";
import {fillHeap, wasmModule} from "./reference/heap.js";

let wasm: Backend;
let cpu: Backend;
let module: {readonly HEAPU8: Uint8Array};

beforeAll(async () => {
  wasm = await openBackend({only: "wasm"});
  module = wasmModule();
  // tfjs's current backend is the cpu one from here on; the wasm one keeps its module.
  cpu = await openBackend({only: "cpu"});
});

afterEach(() => {
  expect([wasm.allocated, cpu.allocated], "bytes not given back").toEqual([0, 0]);
});

function random(backend: Backend, rows: number, columns: number, name: string): Matrix {
  const matrix = backend.matrix(rows, columns);
  new RandomStream(1, name).fillNormal(matrix.values);
  return matrix;
}

function release(...matrices: Matrix[]): void {
  for (const matrix of matrices) matrix.release();
}

describe("products", () => {
  const sizes = [
    [1, 1, 1],
    [5, 1, 3],
    [3, 7, 1],
    [12, 2, 8],
    [64, 65, 33],
    [256, 64, 64]
  ];
  for (const [rows, inner, columns] of sizes)
    for (const [withBias, rectify] of [
      [false, false],
      [true, false],
      [true, true],
      [false, true]
    ])
      test(`${rows} x ${inner} x ${columns}${withBias ? ", bias" : ""}${rectify ? ", relu" : ""}`, () => {
        const [ours, theirs] = [wasm, cpu].map((backend) => {
          const a = random(backend, rows, inner, "a");
          const b = random(backend, inner, columns, "b");
          const bias = random(backend, 1, columns, "bias");
          const out = random(backend, rows, columns, "out");
          backend.multiply(a, b, out, withBias ? bias : undefined, rectify);
          const exact = Array.from({length: rows * columns}, (_, i) => {
            let sum = withBias ? bias.values[i % columns] : 0;
            for (let k = 0; k < inner; k++)
              sum += a.values[Math.floor(i / columns) * inner + k] * b.values[k * columns + (i % columns)];
            return rectify ? Math.max(0, sum) : sum;
          });
          const values = out.values.slice();
          release(a, b, bias, out);
          return {values, exact};
        });
        const tolerance = 1e-6 * (inner + 1);
        for (const {values} of [ours, theirs])
          expect(Math.max(...values.map((x, i) => Math.abs(x - ours.exact[i])))).toBeLessThan(tolerance);
      });

  test("see new values of both factors and of the bias", () => {
    for (const backend of [wasm, cpu]) {
      const [a, b, bias, out] = [1, 2, 3, 4].map(() => backend.matrix(1, 1));
      for (let i = 0; i < 3000; i++) {
        a.values[0] = i % 7;
        b.values[0] = i % 5;
        bias.values[0] = i % 3;
        backend.multiply(a, b, out, bias);
        if (out.values[0] !== (i % 7) * (i % 5) + (i % 3)) expect.fail(`product ${i} on ${backend.name}`);
      }
      release(a, b, bias, out);
    }
  });
});

describe("memory", () => {
  test("a new matrix is all zeros, also where memory was used before", () => {
    for (const backend of [wasm, cpu]) {
      const used = backend.matrix(40, 40);
      used.values.fill(7);
      used.release();
      const matrix = backend.matrix(40, 40);
      expect(matrix.values.every((x) => x === 0)).toBe(true);
      matrix.release();
    }
  });

  test("a slice shares its matrix's memory, in products too", () => {
    for (const backend of [wasm, cpu]) {
      const whole = backend.matrix(1, 7);
      whole.values.set([0, 1, 2, 3, 4, 10, 20]);
      const weights = whole.slice(1, 2, 2);
      const bias = whole.slice(5, 1, 2);
      const inner = weights.slice(2, 1, 2);
      expect([...inner.values]).toEqual([3, 4]);
      const a = backend.matrix(1, 2);
      const out = backend.matrix(1, 2);
      a.values.set([1, 1]);
      backend.multiply(a, weights, out, bias);
      expect([...out.values]).toEqual([14, 26]);
      weights.values[0] = 100;
      expect(whole.values[1]).toBe(100);
      inner.bits[0] = 0;
      expect(whole.values[3]).toBe(0);
      expect(() => whole.slice(5, 1, 3)).toThrow(new RangeError("A slice must lie inside its matrix."));
      release(whole, a, out);
    }
  });

  test("allocated counts bytes of matrices, not of slices", () => {
    for (const backend of [wasm, cpu]) {
      const matrix = backend.matrix(3, 5);
      matrix.slice(0, 1, 5);
      expect(backend.allocated).toBe(60);
      matrix.release();
      expect(backend.allocated).toBe(0);
    }
  });

  test("values and products survive the growth of the wasm heap", () => {
    const a = random(wasm, 4, 4, "a");
    const part = a.slice(4, 1, 4);
    const before = [...a.values];
    const stale = a.values;
    const big: Matrix[] = [];
    const {buffer} = module.HEAPU8;
    while (module.HEAPU8.buffer === buffer) big.push(wasm.matrix(1024, 1024));
    expect(stale.length, "the old view is detached, so that reading it would show").toBe(0);
    expect([...a.values]).toEqual(before);
    expect([...part.values]).toEqual(before.slice(4, 8));
    expect(a.bits.length).toBe(16);
    const out = wasm.matrix(4, 4);
    const unit = wasm.matrix(4, 4);
    for (let i = 0; i < 4; i++) unit.values[5 * i] = 1;
    wasm.multiply(a, unit, out);
    expect([...out.values]).toEqual(before);
    release(a, out, unit, ...big);
  });

  // tfjs keeps the operators made with a bias in a list that only the bias's disposal empties.
  test("400,000 products with one bias do not grow the heap", () => {
    const [a, b, bias, out] = [1, 2, 3, 4].map(() => wasm.matrix(1, 1));
    for (let i = 0; i < 2000; i++) wasm.multiply(a, b, out, bias);
    // What leaks has to show, and 400,000 times 12 bytes would not fit.
    const filling = fillHeap(wasm, module, 2 ** 19);
    const {length} = module.HEAPU8;
    for (let i = 0; i < 400_000; i++) wasm.multiply(a, b, out, bias);
    expect(module.HEAPU8.length).toBe(length);
    release(a, b, bias, out, ...filling);
  });

  test("tfjs keeps no tensor of ours", () => {
    const before = tf.memory().numTensors;
    const a = random(cpu, 8, 8, "a");
    const out = cpu.matrix(8, 8);
    for (let i = 0; i < 10; i++) cpu.multiply(a, a, out);
    release(a, out);
    const b = random(wasm, 8, 8, "b");
    const product = wasm.matrix(8, 8);
    wasm.multiply(b, b, product);
    release(b, product);
    expect(tf.memory().numTensors).toBe(before);
  });
});
