import type {Remote} from "comlink";
import type {Session} from "./session.js";
import {TrainingWorker} from "./training-worker.js";

export interface SessionClient {
  readonly session: Remote<Session>;
  /** Which backend trains: "cpu" means that the fast one could not start. */
  readonly backend: "wasm" | "cpu";
  close(): void;
}

/**
 * Starts a training worker, for all runs of a figure.
 *
 * @throws WorkerFailure if there can be none
 */
export async function openSession(): Promise<SessionClient> {
  const worker = await TrainingWorker.open();
  return {session: worker.session, backend: worker.opened.backend, close: () => worker.close()};
}
