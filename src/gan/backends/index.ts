import {setWasmPaths} from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-cpu";
import type {Backend} from "./backend.js";
import {cpuBackend} from "./cpu.js";
import {wasmBackend} from "./wasm.js";

export interface BackendOptions {
  /** Where a browser finds the two WebAssembly files; Node finds them by itself. */
  readonly wasmUrls?: {readonly simd: string; readonly plain: string};
  /** "cpu" skips the wasm backend. */
  readonly only?: "wasm" | "cpu";
  /** false takes the build for processors without vector instructions, where there would be another. */
  readonly simd?: boolean;
}

/** tfjs holds one backend under a name; the plain build beside the other needs a name of its own. */
const PLAIN = "wasm-plain";

/** Starts tfjs's wasm backend or, where that cannot start, its cpu backend; `name` says which it became. */
export async function openBackend({wasmUrls, only, simd = true}: BackendOptions = {}): Promise<Backend> {
  if (only !== "cpu") {
    if (wasmUrls)
      setWasmPaths({
        "tfjs-backend-wasm.wasm": wasmUrls.plain,
        "tfjs-backend-wasm-simd.wasm": wasmUrls.simd,
        // The threaded build is never used: it needs headers that most static hosts do not send.
        "tfjs-backend-wasm-threaded-simd.wasm": wasmUrls.simd
      });
    tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
    try {
      if (await (simd ? tf.setBackend("wasm") : setPlainBackend())) return wasmBackend();
    } catch (error) {
      if (only === "wasm") throw error;
    }
    if (only === "wasm") throw new Error("tfjs's wasm backend could not start.");
  }
  await tf.setBackend("cpu");
  return cpuBackend();
}

async function setPlainBackend(): Promise<boolean> {
  // tfjs asks once when it opens a backend, and keeps the answer.
  const known = await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT");
  tf.env().set("WASM_HAS_SIMD_SUPPORT", false);
  if (!tf.findBackendFactory(PLAIN)) tf.registerBackend(PLAIN, tf.findBackendFactory("wasm"));
  try {
    return await tf.setBackend(PLAIN);
  } finally {
    tf.env().set("WASM_HAS_SIMD_SUPPORT", known);
  }
}
