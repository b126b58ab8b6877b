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
}

/** Starts tfjs's wasm backend or, where that cannot start, its cpu backend; `name` says which it became. */
export async function openBackend({wasmUrls, only}: BackendOptions = {}): Promise<Backend> {
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
      if (await tf.setBackend("wasm")) return wasmBackend();
    } catch (error) {
      if (only === "wasm") throw error;
    }
    if (only === "wasm") throw new Error("tfjs's wasm backend could not start.");
  }
  await tf.setBackend("cpu");
  return cpuBackend();
}
