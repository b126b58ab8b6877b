import type {Backend} from "../../gan/backends/backend.js";
import {openBackend} from "../../gan/backends/index.js";
import type {Player} from "../../gan/player.js";
import type {Failure} from "../../gan/training/trainer.js";
import type {Measurement} from "../measurement.js";
import type {Change, RunEvent, RunPlan} from "../plan.js";
import type {Arrays, Needs} from "../probes/index.js";
import {Run} from "../run.js";
import type {RunState} from "../run-state.js";

/** A run to be trained, and what is asked of it at every picture. */
export interface RunOrder {
  readonly plan: RunPlan;
  readonly needs: Needs;
}

/** The state of one run, as it is sent to the page. */
export interface FrameMessage {
  readonly state: RunState;
  /** Measurements that were added to the history since the last message. */
  readonly added: readonly Measurement[];
  /** What was done to the players so far. */
  readonly events: readonly RunEvent[];
  readonly failure: Failure | null;
}

/** How far and how fast to train. */
export interface TrainingOrder {
  readonly until: number;
  /** Updates a second at the most, for each run; null for as fast as it goes. */
  readonly rate: number | null;
  /** Milliseconds from one frame to the next. */
  readonly interval: number;
}

export type StopReason = "budget" | "paused" | "failed";

/** Length of a slice of training, in milliseconds: messages from the page wait at most so long. */
const SLICE = 8;
/** All runs of a figure advance by so many updates in turn, and frames lie at multiples of it. */
const STRIDE = 5;
/** So many states may be on their way to the page: while it draws one the next lies ready, so that it never waits. */
const ON_THE_WAY = 2;

/** The training of one figure's runs, side by side; lives in a worker, and in tests. */
export class Session {
  #backend: Backend | null = null;
  #runs: readonly {run: Run; needs: Needs}[] = [];
  #running = false;

  /** Starts the backend; returns which one it became. */
  async open(wasmUrls?: {simd: string; plain: string}): Promise<Backend["name"]> {
    this.#backend = await openBackend({wasmUrls});
    return this.#backend.name;
  }

  /** Makes the runs at update 0, which take the place of any earlier ones; returns what stays the same all through each. */
  start(orders: readonly RunOrder[]): Arrays[] {
    if (!this.#backend) throw new Error("A session is opened before it is started.");
    this.dispose();
    const backend = this.#backend;
    this.#runs = orders.map(({plan, needs}) => ({run: new Run(backend, plan), needs}));
    return this.#runs.map(({run, needs}) => run.constants(needs));
  }

  /** The present state of every run: all that a standing picture needs, or what a passing one can do with. */
  frame({passing = false} = {}): FrameMessage[] {
    return this.#runs.map(({run, needs}) => ({
      state: run.state(needs, {passing}),
      added: run.takeAdded(),
      events: run.events.slice(),
      failure: run.trainer.failure
    }));
  }

  /**
   * Trains until all runs have had `until` updates, or until `pause`. Hands over a frame at every interval, as long as
   * the page keeps up with drawing them, and one at the end.
   */
  async run(
    {until, rate, interval}: TrainingOrder,
    onFrame: (frame: FrameMessage[]) => Promise<void> | void
  ): Promise<StopReason> {
    if (this.#running) return "paused";
    this.#running = true;
    const begun = performance.now();
    const first = this.#update();
    let due = begun;
    let onTheWay = 0;
    while (this.#running) {
      const allowed =
        rate === null ? until : Math.min(until, first + (rate * (performance.now() - begun)) / 1000);
      const stuck = this.#slice(until, allowed, rate);
      const failed = this.#runs.every(({run}) => run.trainer.failure);
      if (this.#update() >= until || failed || stuck) {
        this.#running = false;
        await onFrame(this.frame());
        return failed ? "failed" : stuck ? "paused" : "budget";
      }
      const now = performance.now();
      if (now >= due && onTheWay < ON_THE_WAY) {
        onTheWay++;
        const frame = this.frame({passing: true});
        Promise.resolve(onFrame(frame)).finally(() => {
          onTheWay--;
        });
        // A late frame does not put off the next one; but six tenths of the time at least are for training.
        const end = performance.now();
        due = Math.max(due + interval, end + 1.5 * (end - now));
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
  step(player: Player | null): FrameMessage[] {
    for (const {run} of this.#runs) {
      const {discriminatorSteps, generatorSteps} = run.trainer.schedule;
      if (player) run.step(player);
      else run.advance(discriminatorSteps + generatorSteps);
    }
    return this.frame();
  }

  /** Does something to the players of all runs that was not planned; returns the state. */
  change(change: Change): FrameMessage[] {
    for (const {run} of this.#runs) run.change(change);
    return this.frame();
  }

  /** Fingerprints of the runs' weights. */
  checksums(): string[] {
    return this.#runs.map(({run}) => run.trainer.checksum());
  }

  dispose(): void {
    this.#running = false;
    for (const {run} of this.#runs) run.dispose();
    this.#runs = [];
  }

  /** Trains for some milliseconds; returns whether nobody could move. */
  #slice(until: number, allowed: number, rate: number | null): boolean {
    const end = performance.now() + SLICE;
    while (this.#running && this.#update() < until && performance.now() < end) {
      const update = this.#update();
      if (rate !== null && update + 1 > allowed) return false;
      const stride = rate === null ? Math.min(STRIDE - (update % STRIDE), until - update) : 1;
      const moved = this.#runs.map(({run}) => run.advance(stride));
      if (moved.every((updates) => updates === 0)) return true;
    }
    return false;
  }

  /** The update that the runs have reached; one that failed does not hold the others up. */
  #update(): number {
    const going = this.#runs.filter(({run}) => !run.trainer.failure);
    return Math.min(...(going.length > 0 ? going : this.#runs).map(({run}) => run.trainer.update));
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
