import {type Endpoint, type Remote, wrap} from "comlink";
import {refusalOf} from "../../gan/numbers/refusal.js";
import {type FilesInPage, filesInPage, whereIs} from "../files-in-page.js";
import type {Opened, Session} from "./session.js";
import {WorkerFailure, whyNot, workerFailureOf} from "./worker-failure.js";

/** The parts of a Worker that are used here; tests bring their own. */
export type WorkerLike = Pick<
  Worker,
  "postMessage" | "addEventListener" | "removeEventListener" | "terminate"
>;

/** Where a worker's files are. */
export interface WorkerFiles {
  readonly script: string;
  readonly wasm: {readonly simd: string; readonly plain: string};
  /** What the page holds itself, for the worker to find what it loads later. */
  readonly inPage?: FilesInPage;
}

export interface WorkerOptions {
  readonly files?: WorkerFiles;
  readonly make?: (script: string, inPage?: FilesInPage) => WorkerLike | Promise<WorkerLike>;
  /** A worker that says nothing for so long, in milliseconds, is taken for dead: none of its pieces of work takes so long. */
  readonly patience?: number;
}

const PATIENCE = 30_000;

/** A worker that trains, and the promise that whoever waits for it learns when it is no more. */
export class TrainingWorker {
  readonly session: Remote<Session>;
  readonly #broken: Promise<never>;
  #break: (failure: WorkerFailure) => void = () => {};
  #failure: WorkerFailure | null = null;
  #opened: Opened | null = null;
  #waiting = 0;
  #heardAt = 0;
  #watch: ReturnType<typeof setInterval> | null = null;

  private constructor(
    readonly worker: WorkerLike,
    readonly patience: number
  ) {
    this.session = wrap<Session>(worker as Endpoint);
    this.#broken = new Promise((_, reject) => {
      this.#break = (failure) => {
        this.#failure ??= failure;
        reject(this.#failure);
      };
    });
    // Whoever does not wait does not want to know.
    this.#broken.catch(() => {});
    worker.addEventListener("message", () => {
      this.#heardAt = performance.now();
    });
  }

  /** @throws WorkerFailure if there can be none, with the reason */
  static async open({files: given, make = makeWorker, patience = PATIENCE}: WorkerOptions = {}) {
    const files = given ?? (await siteFiles());
    const opening = new TrainingWorker(await make(files.script, files.inPage), patience);
    const {worker} = opening;
    worker.addEventListener("error", async (event) => {
      const {message = ""} = event as ErrorEvent;
      // Before it is open the script itself may be missing, which the event does not say.
      const missing = opening.#opened ? null : await whyNot(files.script);
      opening.fail(missing ?? new WorkerFailure("crashed", message));
    });
    worker.addEventListener("messageerror", () =>
      opening.fail(new WorkerFailure("crashed", "unreadable message"))
    );
    opening.#opened = await opening.call((session) => session.open(files.wasm));
    return opening;
  }

  /** Which backend it has, and how that computes. */
  get opened(): Opened {
    if (!this.#opened) throw new Error("A worker is open once `open` has resolved.");
    return this.#opened;
  }

  get failed(): boolean {
    return this.#failure !== null;
  }

  /**
   * Asks something of the session.
   *
   * @throws Refusal if the engine refuses, WorkerFailure if anything else goes wrong: the worker is then closed
   */
  async call<Result>(ask: (session: Remote<Session>) => Promise<Result>): Promise<Result> {
    if (this.#failure) throw this.#failure;
    this.#wait(1);
    try {
      return await Promise.race([ask(this.session), this.#broken]);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) throw refusal;
      const failure = workerFailureOf(error);
      this.fail(failure);
      throw failure;
    } finally {
      this.#wait(-1);
    }
  }

  /** Whether it lets messages in within so many milliseconds. */
  async answersWithin(milliseconds: number): Promise<boolean> {
    const answer = this.session.ping().then(() => true);
    const late = new Promise<false>((resolve) => {
      // The page itself may have been busy: then the answer lies there already, behind this timer.
      setTimeout(() => setTimeout(() => resolve(false)), milliseconds);
    });
    return Promise.race([answer, late, this.#broken.catch(() => false)]);
  }

  /** All that wait for it are told, and it is no more. */
  fail(failure: WorkerFailure): void {
    this.#break(failure);
    this.close();
  }

  close(): void {
    this.#break(new WorkerFailure("crashed", "closed"));
    if (this.#watch) clearInterval(this.#watch);
    this.#watch = null;
    this.worker.terminate();
  }

  /** While somebody waits, a worker that was ended by others, without a word, is found out. */
  #wait(more: 1 | -1): void {
    this.#waiting += more;
    if (this.#waiting > 0 && !this.#watch) {
      this.#heardAt = performance.now();
      this.#watch = setInterval(() => this.#check(), this.patience / 10);
    } else if (this.#waiting === 0 && this.#watch) {
      clearInterval(this.#watch);
      this.#watch = null;
    }
  }

  #check(): void {
    if (performance.now() - this.#heardAt > this.patience)
      this.fail(new WorkerFailure("crashed", "no answer"));
    else this.session.ping().catch(() => {});
  }
}

async function siteFiles(): Promise<WorkerFiles> {
  if (typeof import.meta.resolve !== "function") throw new WorkerFailure("no-module-resolve");
  const [script, simd, plain] = await Promise.all(
    [
      import.meta.resolve("../../built/worker.js"),
      import.meta.resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm"),
      import.meta.resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm")
    ].map(whereIs)
  );
  return {script, wasm: {simd, plain}, inPage: await filesInPage()};
}

async function makeWorker(script: string, inPage: FilesInPage = {}): Promise<WorkerLike> {
  if (typeof Worker === "undefined") throw new WorkerFailure("no-workers");
  if (self.origin !== "null") return new Worker(script, {type: "module"});
  // A sandboxed frame, and a page from a disk, is to the browser another site than its own files, which a worker may load but
  // not be; and there Chromium makes no module workers. The script is in one piece: it runs as a classic one too.
  const code = script.startsWith("data:")
    ? await (await fetch(script)).text()
    : `importScripts(${JSON.stringify(script)})`;
  const address = script.startsWith("data:") ? location.href : script;
  const told = `scriptAddress = ${JSON.stringify(address)}; filesInPage = ${JSON.stringify(inPage)};`;
  return new Worker(URL.createObjectURL(new Blob([told, "\n", code], {type: "text/javascript"})));
}
