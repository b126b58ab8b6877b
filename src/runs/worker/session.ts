import type {Backend} from "../../gan/backends/backend.js";
import type {BackendOptions} from "../../gan/backends/index.js";
import type {Player} from "../../gan/player.js";
import {type Machine, openCheckedBackend} from "../machine/checked-backend.js";
import type {Change} from "../plan.js";
import type {Arrays, Needs} from "../probes/index.js";
import {Run} from "../run.js";
import {loadTables, type TableUrls} from "../tables/load-tables.js";
import {SliceClock, SlicedRun} from "./in-slices.js";
import type {FrameMessage, RunOrder, Segment, SegmentOrder, StopReason, TrainingOrder} from "./orders.js";
import {whyNot} from "./worker-failure.js";

export type {FrameMessage, RunOrder, StopReason, TrainingOrder} from "./orders.js";

/** Which backend trains, "cpu" if the fast one could not start; and whether it computes as the figures were recorded. */
export interface Opened {
  readonly backend: Backend["name"];
  readonly machine: Machine;
}

/** Frames lie at multiples of so many updates, where updates are quick. */
const STRIDE = 5;
/** Runs that have come to different updates are brought to one if that takes no longer than this, in milliseconds. */
const SHORT = 60;
/** So many states may be on their way to the page: while it draws one the next lies ready, so that it never waits. */
const ON_THE_WAY = 2;

interface Member {
  readonly sliced: SlicedRun;
  readonly needs: Needs;
}

/** Something that waits until all runs are at one update. */
interface Job {
  do(): Promise<void>;
  drop(): void;
}

/** The training of some of a figure's runs, or of all; lives in a worker, and in tests. */
export class Session {
  #backend: Backend | null = null;
  #members: readonly Member[] = [];
  readonly #clock = new SliceClock();
  /** Changes with every pause and with new runs: what was begun before is wanted no more. */
  #epoch = 0;
  /** The epoch in which `run` trains. */
  #trainingIn: number | null = null;
  #jobs: Job[] = [];
  #last: Promise<unknown> = Promise.resolve();

  /** @param tables where data are that are loaded only if a run is made of them */
  constructor(readonly tables?: TableUrls) {}

  /**
   * Starts the backend.
   *
   * @throws WorkerFailure if the backend's file is not there: then the browser is not to blame
   */
  async open(wasmUrls?: BackendOptions["wasmUrls"]): Promise<Opened> {
    const {backend, machine} = await openCheckedBackend({wasmUrls});
    if (backend.name === "cpu" && wasmUrls) {
      const failure = await whyNot(wasmUrls.simd);
      if (failure) throw failure;
    }
    this.#backend = backend;
    return {backend: backend.name, machine};
  }

  /**
   * Brings what these plans' data are drawn from, where that does not stand in them.
   *
   * @throws WorkerFailure if it cannot be had
   */
  async load(orders: readonly RunOrder[]): Promise<void> {
    await loadTables(
      orders.map(({plan}) => plan.specification.data),
      this.tables
    );
  }

  /**
   * Makes the runs at update 0, which take the place of any earlier ones; returns what stays the same all through each.
   *
   * @throws Refusal if the engine does not do what a plan asks for; there are then no runs
   */
  start(orders: readonly RunOrder[]): Arrays[] {
    if (!this.#backend) throw new Error("A session is opened before it is started.");
    this.dispose();
    const made: Member[] = [];
    try {
      for (const {plan, needs} of orders)
        made.push({sliced: new SlicedRun(new Run(this.#backend, plan)), needs});
    } catch (error) {
      for (const {sliced} of made) sliced.dispose();
      throw error;
    }
    this.#members = made;
    return made.map(({sliced, needs}) => sliced.run.constants(needs));
  }

  /** The present state of every run: all that a standing picture needs, or what a passing one can do with. */
  frame({passing = false} = {}): Promise<FrameMessage[]> {
    return this.#whenLevel(() => this.#look(passing));
  }

  /**
   * Trains until all runs have had `until` updates, or until `pause`. Hands over a frame at every interval, as long as
   * the page keeps up with drawing them, and one at the end.
   */
  async run(
    order: TrainingOrder,
    onFrame: (frame: FrameMessage[]) => Promise<void> | void
  ): Promise<StopReason> {
    const epoch = this.#epoch;
    if (this.#trainingIn === epoch) return "paused";
    this.#trainingIn = epoch;
    return this.#inTurn(() => this.#train(order, onFrame, () => this.#epoch === epoch));
  }

  /** Brings all runs to an update, after the segments that were ordered before: one worker's share of a training in step. */
  advance({until, frame}: SegmentOrder): Promise<Segment> {
    const epoch = this.#epoch;
    const isWanted = () => this.#epoch === epoch;
    return this.#inTurn(async () => {
      const moved = await this.#bring(until, isWanted);
      const begun = performance.now();
      const looked = frame && isWanted() ? this.#look(true) : null;
      return {
        update: this.#update(),
        foremost: this.#update() + this.#spread(),
        moved,
        failed: this.#failed,
        frame: looked,
        each: this.#each,
        least: this.#least,
        looking: performance.now() - begun
      };
    });
  }

  /** An update under way is left as if it had not begun, where it has pieces; runs may then be at different updates. */
  pause(): void {
    this.#epoch++;
    for (const {sliced} of this.#members) sliced.leave();
  }

  /**
   * One update of a player out of its turn or (for null) one round of n : m, the longest of the runs'; returns the new
   * state.
   */
  step(player: Player | null): Promise<FrameMessage[]> {
    return this.#whenLevel(async () => {
      await this.#level();
      const runs = this.#members.map(({sliced}) => sliced.run);
      if (player) for (const run of runs) run.step(player);
      else {
        const rounds = runs.map(
          ({trainer: {schedule}}) => schedule.discriminatorSteps + schedule.generatorSteps
        );
        await this.#bring(this.#update() + Math.max(...rounds), this.#unlessReplaced());
      }
      return this.#look(false);
    });
  }

  /**
   * Does something to the players of all runs that was not planned; returns the state.
   *
   * @throws Refusal if the engine does not do that to all of them; nothing is then done to any
   */
  change(change: Change): Promise<FrameMessage[]> {
    return this.#whenLevel(async () => {
      await this.#level();
      this.#check(change);
      for (const {sliced} of this.#members) sliced.run.change(change);
      return this.#look(false);
    });
  }

  /** @throws Refusal if `change` would */
  check(change: Change): Promise<void> {
    return this.#whenLevel(async () => {
      await this.#level();
      this.#check(change);
    });
  }

  /** Fingerprints of the runs' weights. */
  checksums(): Promise<string[]> {
    return this.#whenLevel(() => this.#members.map(({sliced}) => sliced.run.trainer.checksum()));
  }

  /** Answers as soon as messages are let in. */
  ping(): true {
    return true;
  }

  dispose(): void {
    this.#epoch++;
    for (const job of this.#jobs.splice(0)) job.drop();
    for (const {sliced} of this.#members) sliced.dispose();
    this.#members = [];
  }

  async #train(
    {until, rate, interval}: TrainingOrder,
    onFrame: (frame: FrameMessage[]) => Promise<void> | void,
    isWanted: () => boolean
  ): Promise<StopReason> {
    const isThere = this.#unlessReplaced();
    const begun = performance.now();
    const first = this.#update();
    let due = begun;
    let onTheWay = 0;
    let reason: StopReason = "paused";
    while (isWanted()) {
      const update = this.#update();
      const allowed =
        rate === null
          ? until
          : Math.min(until, first + Math.floor((rate * (performance.now() - begun)) / 1000));
      const stride = this.#stride();
      const target = Math.min(allowed, rate === null ? update + stride - (update % stride) : update + stride);
      if (target > update) {
        const moved = await this.#bring(target, isWanted);
        if (!isWanted()) break;
        await this.#doJobs();
        if (this.#update() >= until || this.#failed) {
          reason = this.#failed ? "failed" : "budget";
          break;
        }
        if (moved === 0) break;
      } else {
        await this.#clock.next();
        await this.#doJobs();
        if (update >= until) {
          reason = "budget";
          break;
        }
      }
      const now = performance.now();
      if (now < due || onTheWay >= ON_THE_WAY) continue;
      onTheWay++;
      Promise.resolve(onFrame(this.#look(true))).finally(() => {
        onTheWay--;
      });
      // A late frame does not put off the next one; but six tenths of the time at least are for training.
      const end = performance.now();
      due = Math.max(due + interval, end + 1.5 * (end - now));
    }
    this.#trainingIn = null;
    if (!isThere()) return "paused";
    if (this.#least * this.#spread() <= SHORT) await this.#level();
    await this.#doJobs();
    if (isThere()) await onFrame(this.#look(false));
    return reason;
  }

  /** Brings every run to an update, a slice at a time; returns how many updates were made. */
  async #bring(until: number, isWanted: () => boolean): Promise<number> {
    let moved = 0;
    for (const {sliced} of this.#members) moved += await sliced.bring(until, this.#clock, isWanted);
    return moved;
  }

  /** Brings all runs to the update of the foremost. */
  async #level(): Promise<void> {
    if (this.#spread() > 0) await this.#bring(this.#update() + this.#spread(), this.#unlessReplaced());
  }

  #look(passing: boolean): FrameMessage[] {
    return this.#members.map(({sliced: {run}, needs}) => ({
      state: run.state(needs, {passing}),
      added: run.takeAdded(),
      events: run.events.slice(),
      failure: run.trainer.failure
    }));
  }

  #check(change: Change): void {
    for (const {sliced} of this.#members) sliced.run.check(change);
  }

  #unlessReplaced(): () => boolean {
    const members = this.#members;
    return () => this.#members === members;
  }

  /** After what was ordered before. */
  #inTurn<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const result = this.#last.then(work, work);
    this.#last = result.catch(() => {});
    return result;
  }

  /** As soon as all runs are at one update: between two strides while they train, else in turn. */
  #whenLevel<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    if (this.#trainingIn === null) return this.#inTurn(work);
    return new Promise((resolve, reject) => {
      this.#jobs.push({
        do: async () => {
          try {
            resolve(await work());
          } catch (error) {
            reject(error);
          }
        },
        drop: () => reject(new Error("The runs were replaced by others."))
      });
    });
  }

  async #doJobs(): Promise<void> {
    for (const job of this.#jobs.splice(0)) await job.do();
  }

  /** Where frames lie: close together if updates take long. */
  #stride(): number {
    return Math.min(STRIDE, Math.max(1, Math.floor(SHORT / 4 / this.#each)));
  }

  /** Milliseconds for one update of every run. */
  get #each(): number {
    return this.#members.reduce((sum, {sliced}) => sum + sliced.each, 0);
  }

  get #least(): number {
    return this.#members.reduce((sum, {sliced}) => sum + sliced.least, 0);
  }

  get #failed(): boolean {
    return this.#members.every(({sliced}) => sliced.run.trainer.failure);
  }

  /** The update that the runs have reached; one that failed does not hold the others up. */
  #update(): number {
    return Math.min(...this.#updates());
  }

  /** How far apart the runs are. */
  #spread(): number {
    const updates = this.#updates();
    return updates.length > 0 ? Math.max(...updates) - Math.min(...updates) : 0;
  }

  #updates(): number[] {
    const going = this.#members.filter(({sliced}) => !sliced.run.trainer.failure);
    return (going.length > 0 ? going : this.#members).map(({sliced}) => sliced.run.trainer.update);
  }
}
