import type {Backend} from "../gan/backends/backend.js";
import {openBackend} from "../gan/backends/index.js";
import {MEASURED_SAMPLES} from "../gan/evaluation.js";
import type {Measurement, Snapshot, SnapshotRequest} from "../gan/snapshot.js";
import type {Player, Specification} from "../gan/specification.js";
import {createTrainer, type Failure, type Trainer} from "../gan/trainer.js";

/** What a figure asks for when it starts: one trainer for each of its runs. */
export interface SessionPlan {
  readonly specifications: readonly Specification[];
  readonly request: SnapshotRequest;
  /** The history holds the measurements at multiples of this many updates. */
  readonly measureEvery: number;
}

/** The state of one run, as it is sent to the page. */
export interface RunFrame {
  readonly snapshot: Snapshot;
  /** Measurements that were added to the history since the last frame. */
  readonly added: readonly Measurement[];
  readonly failure: Failure | null;
}

/** What does not change during a run: drawn once by the page. */
export interface RunSetting {
  /** Real samples, row-major. */
  readonly real: Float32Array;
  /** The latent points of the samples in a snapshot, row-major, in their order. */
  readonly latents: Float32Array;
}

export type StopReason = "budget" | "paused" | "failed";

/** Length of a slice of training, in milliseconds: messages from the page wait at most so long. */
const SLICE = 12;
/** All runs of a figure advance by so many updates in turn, and frames lie at multiples of it. */
const STRIDE = 10;

/** The training of one figure's runs, side by side; lives in a worker, and in tests. */
export class Session {
  #backend: Backend | null = null;
  #plan: SessionPlan | null = null;
  #trainers: Trainer[] = [];
  #added: Measurement[][] = [];
  #running = false;

  /** Starts the backend; returns which one it became. */
  async open(wasmUrls?: {simd: string; plain: string}): Promise<Backend["name"]> {
    this.#backend = await openBackend({wasmUrls});
    return this.#backend.name;
  }

  /** Makes the trainers at update 0. Takes the place of any earlier ones. */
  start(plan: SessionPlan): RunSetting[] {
    if (!this.#backend) throw new Error("A session is opened before it is started.");
    this.dispose();
    const backend = this.#backend;
    this.#plan = plan;
    this.#trainers = plan.specifications.map((specification) => createTrainer(backend, specification));
    this.#added = this.#trainers.map((trainer) => [trainer.measure()]);
    return this.#trainers.map(({evaluation, specification}) => ({
      real: evaluation.real.slice(0, plan.request.samples * (evaluation.real.length / MEASURED_SAMPLES)),
      latents: evaluation.latents.slice(0, plan.request.samples * specification.latent.dimension)
    }));
  }

  /** The present state of every run. */
  frame(): RunFrame[] {
    const {request} = this.#planned();
    return this.#trainers.map((trainer, i) => ({
      snapshot: trainer.snapshot(request),
      added: this.#added[i].splice(0),
      failure: trainer.failure
    }));
  }

  /**
   * Trains until all runs have had `until` updates, or until `pause`. Hands over a frame whenever the last one was taken.
   *
   * @param rate updates a second at the most, for each run; null for as fast as it goes
   */
  async run(
    until: number,
    rate: number | null,
    onFrame: (frame: RunFrame[]) => Promise<void> | void
  ): Promise<StopReason> {
    if (this.#running) return "paused";
    this.#running = true;
    const begun = performance.now();
    const first = this.#update();
    let waiting = false;
    while (this.#running) {
      const allowed =
        rate === null ? until : Math.min(until, first + (rate * (performance.now() - begun)) / 1000);
      const end = performance.now() + SLICE;
      while (
        this.#update() + (rate === null ? 0 : 1) <= allowed &&
        this.#update() < until &&
        performance.now() < end
      ) {
        if (
          !this.#advance(
            Math.min(rate === null ? STRIDE - (this.#update() % STRIDE) : 1, until - this.#update())
          )
        )
          break;
      }
      const failed = this.#trainers.every((trainer) => trainer.failure);
      const finished = this.#update() >= until || failed;
      if (finished) {
        this.#running = false;
        await onFrame(this.frame());
        return failed ? "failed" : "budget";
      }
      if (!waiting) {
        waiting = true;
        Promise.resolve(onFrame(this.frame())).finally(() => {
          waiting = false;
        });
      }
      await breathe();
    }
    await onFrame(this.frame());
    return "paused";
  }

  pause(): void {
    this.#running = false;
  }

  /** One update of a player out of its turn, or (for null) one round of n : m; returns the new state. */
  step(player: Player | null): RunFrame[] {
    for (const trainer of this.#trainers) {
      const {discriminatorSteps, generatorSteps} = trainer.schedule;
      if (player) trainer.step(player);
      else trainer.advance(discriminatorSteps + generatorSteps);
    }
    return this.frame();
  }

  /** Fingerprints of the runs' weights. */
  checksums(): string[] {
    return this.#trainers.map((trainer) => trainer.checksum());
  }

  dispose(): void {
    this.#running = false;
    for (const trainer of this.#trainers) trainer.dispose();
    this.#trainers = [];
  }

  /** Advances every run; measures at the multiples that the plan names. Returns false if none could move. */
  #advance(updates: number): boolean {
    const {measureEvery} = this.#planned();
    let moved = false;
    this.#trainers.forEach((trainer, i) => {
      let left = updates;
      while (left > 0) {
        const stride = Math.min(left, measureEvery - (trainer.update % measureEvery));
        const done = trainer.advance(stride);
        if (done > 0) moved = true;
        if (done > 0 && trainer.update % measureEvery === 0) this.#added[i].push(trainer.measure());
        if (done < stride) break;
        left -= done;
      }
    });
    return moved;
  }

  /** The update that the runs have reached; one that failed does not hold the others up. */
  #update(): number {
    const going = this.#trainers.filter((trainer) => !trainer.failure);
    return Math.min(...(going.length > 0 ? going : this.#trainers).map((trainer) => trainer.update));
  }

  #planned(): SessionPlan {
    if (!this.#plan) throw new Error("A session is started before it is used.");
    return this.#plan;
  }
}

/** Lets messages in. A message to oneself returns sooner than a timer, which browsers hold back to 4 ms. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
