import {type Remote, wrap} from "comlink";
import type {Session} from "./session.js";

export interface SessionClient {
  readonly session: Remote<Session>;
  /** Which backend trains: "cpu" means that the fast one could not start. */
  readonly backend: "wasm" | "cpu";
  close(): void;
}

/**
 * Starts a training worker.
 *
 * @throws Error if the worker's script cannot be loaded
 */
export async function openSession(): Promise<SessionClient> {
  const worker = new Worker(import.meta.resolve("../../built/worker.js"), {type: "module"});
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) =>
      reject(new Error(event.message || "The worker could not be loaded."))
    );
  });
  const session = wrap<Session>(worker);
  const backend = await Promise.race([
    session.open({
      simd: import.meta.resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm"),
      plain: import.meta.resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm")
    }),
    broken
  ]);
  return {session, backend, close: () => worker.terminate()};
}
