import {expose} from "comlink";
import {Session} from "../../../src/runs/worker/session.js";
import type {WorkerLike, WorkerOptions} from "../../../src/runs/worker/training-worker.js";

/** A worker that lives in this thread: what it is asked for comes by messages, as to a real one. */
export class FakeWorker extends EventTarget implements WorkerLike {
  readonly #page: MessagePort;
  readonly #inside: MessagePort;
  isTerminated = false;

  constructor(readonly session: Session = new Session()) {
    super();
    const {port1, port2} = new MessageChannel();
    this.#page = port1;
    this.#inside = port2;
    expose(session, port2);
    port1.onmessage = ({data}) => this.dispatchEvent(Object.assign(new Event("message"), {data}));
  }

  postMessage(message: unknown, transfer?: unknown): void {
    this.#page.postMessage(message, (Array.isArray(transfer) ? transfer : []) as Transferable[]);
  }

  terminate(): void {
    this.isTerminated = true;
    this.#page.close();
    this.#inside.close();
  }

  /** Ends without a word, as when a browser takes a worker's memory away. */
  vanish(): void {
    this.#page.close();
    this.#inside.close();
  }

  /** Something was thrown that nobody caught. */
  crash(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), {message}));
  }
}

/** Options with workers of this thread, and the workers that were made. */
export function fakeWorkers(make: () => FakeWorker = () => new FakeWorker()) {
  const made: FakeWorker[] = [];
  const options: WorkerOptions = {
    // Node finds the backend's files by itself.
    files: {script: "data:text/javascript,", wasm: undefined as never},
    make: () => {
      const worker = make();
      made.push(worker);
      return worker;
    }
  };
  return {made, options};
}
