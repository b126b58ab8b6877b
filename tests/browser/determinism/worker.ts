import {openBackend} from "../../../src/gan/backends/index.js";
import {createTrainer} from "../../../src/gan/training/trainer.js";
import {measure} from "../../../src/runs/measurement.js";
import {fingerprint, runs, UPDATES} from "../../gan/reference/runs.js";
import type {Report, RunReport} from "./training-page.js";

/** Trains every recorded run twice, in one go and saved half-way, and sends the fingerprints. */
async function train(): Promise<Report> {
  const backend = await openBackend({
    only: "wasm",
    wasmUrls: {simd: "/tfjs-backend-wasm-simd.wasm", plain: "/tfjs-backend-wasm.wasm"}
  });
  const table: Record<string, RunReport> = {};
  for (const [name, specification] of Object.entries(runs)) {
    const whole = createTrainer(backend, specification);
    whole.advance(UPDATES);
    const first = createTrainer(backend, specification);
    first.advance(UPDATES / 2 - 1);
    const resumed = createTrainer(backend, specification);
    resumed.restore(structuredClone(first.save()));
    // In the pieces of a figure that is watched.
    while (resumed.update < UPDATES && !resumed.failure) {
      resumed.advance(Math.min(7, UPDATES - resumed.update));
      measure(resumed.observe());
    }
    table[name] = {inOneGo: fingerprint(whole), savedHalfWay: fingerprint(resumed)};
    for (const trainer of [whole, first, resumed]) trainer.dispose();
  }
  return {agent: navigator.userAgent, table};
}

try {
  postMessage(await train());
} catch (error) {
  postMessage({error: String(error)} satisfies Report);
}
