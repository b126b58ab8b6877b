import * as tf from "@tensorflow/tfjs-core";
import {beforeAll, describe, expect, test} from "vitest";
import type {Backend} from "../../../src/gan/backends/backend.js";
import type {Specification} from "../../../src/gan/training/specification.js";
import {createTrainer, type Trainer} from "../../../src/gan/training/trainer.js";
import {measure} from "../../../src/runs/measurement.js";
import {ask} from "../../../src/runs/probes/index.js";
import {fillHeap, wasmModule} from "../reference/heap.js";
import {gradientPenalty} from "../reference/losses.js";
import {backend, losses, refusal, remedies, remedy, small} from "../reference/table.js";

let wasm: Backend;
let heap: {readonly HEAPU8: Uint8Array};

beforeAll(async () => {
  wasm = await backend();
  heap = wasmModule();
});

/** Everything that can be asked of it. */
function look(trainer: Trainer): void {
  const observation = trainer.observe();
  ask(
    observation,
    {
      samples: {count: 100},
      surface: {size: 6, sizeInPassing: 6, extent: {low: [-1, -1], high: [1, 1]}},
      pushes: {count: 10}
    },
    "changing"
  );
  measure(observation);
}

test("a trainer gives all of its memory back", () => {
  const tensors = tf.memory().numTensors;
  for (const loss of losses)
    for (const one of remedies) {
      if (refusal(loss, [one.name])) continue;
      const trainer = createTrainer(wasm, small({loss, remedies: [one]}));
      expect(wasm.allocated).toBeGreaterThan(0);
      trainer.advance(3);
      look(trainer);
      trainer.evaluation.images(new Float32Array(30));
      trainer.dispose();
      expect(wasm.allocated, `${loss.name} + ${one.name}`).toBe(0);
    }
  expect(tf.memory().numTensors).toBe(tensors);
});

test("300 trainers, one after the other, do not grow the heap", () => {
  const specification = small({remedies: [remedy("r1")], generator: {network: {depth: 1}}});
  const cycle = () => {
    const trainer = createTrainer(wasm, specification);
    trainer.advance(2);
    trainer.dispose();
  };
  for (let i = 0; i < 20; i++) cycle();
  // A trainer takes three quarters of this; what 300 of them would leak is the rest, less than 1 kB each.
  const filling = fillHeap(wasm, heap, 2 ** 20);
  const length = heap.HEAPU8.length;
  for (let i = 0; i < 300; i++) cycle();
  expect(heap.HEAPU8.length).toBe(length);
  for (const matrix of filling) matrix.release();
});

describe("from update 1,000 to update 20,000 the heap does not grow, and no tensor is left", () => {
  const network = {depth: 1, width: 3};
  const tiny = {batch: 6, generator: {network}, discriminator: {network}} as const;
  const subjects: Record<string, Specification> = {
    "non-saturating": small(tiny),
    "WGAN-GP with spectral normalisation": small({
      ...tiny,
      loss: gradientPenalty.two,
      remedies: [remedy("spectral-normalization")]
    }),
    "minimax with everything else": small({
      ...tiny,
      loss: {name: "minimax"},
      remedies: [
        remedy("unrolling"),
        remedy("packing"),
        remedy("instance-noise"),
        remedy("generator-averaging")
      ]
    })
  };
  for (const [name, specification] of Object.entries(subjects))
    test(name, () => {
      const trainer = createTrainer(wasm, specification);
      trainer.advance(1000);
      look(trainer);
      // A quarter of a megabyte is 14 bytes an update.
      const filling = fillHeap(wasm, heap, 2 ** 18);
      const before = {heap: heap.HEAPU8.length, tensors: tf.memory().numTensors, allocated: wasm.allocated};
      for (let i = 0; i < 19; i++) {
        trainer.advance(1000);
        look(trainer);
      }
      expect(trainer.update).toBe(20000);
      expect({heap: heap.HEAPU8.length, tensors: tf.memory().numTensors, allocated: wasm.allocated}).toEqual(
        before
      );
      for (const matrix of filling) matrix.release();
      trainer.dispose();
    });
});
