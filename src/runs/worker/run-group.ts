import type {Player} from "../../gan/player.js";
import {secondsPerUpdate} from "../cost.js";
import type {Machine} from "../machine/checked-backend.js";
import type {Change} from "../plan.js";
import type {Arrays} from "../probes/index.js";
import {coresFor} from "./cores.js";
import {Lockstep} from "./lockstep.js";
import type {FrameMessage, RunOrder, StopReason, TrainingOrder} from "./orders.js";
import {shareRuns} from "./share-runs.js";
import {TrainingWorker, type WorkerOptions} from "./training-worker.js";
import {workerFailureOf} from "./worker-failure.js";

/** A worker that has not answered for so long is ended if its runs are to be replaced anyway, in milliseconds. */
const IMPATIENCE = 100;

export interface GroupOptions extends WorkerOptions {
  /** Workers that there may be; as many as the machine has cores, if left out. */
  readonly most?: number;
}

/** A worker and which of the figure's runs it trains. */
interface Share {
  readonly worker: TrainingWorker;
  readonly runs: readonly number[];
}

/**
 * The training of one figure's runs, in as many workers as are of use, in step: the states of a frame are all of one update.
 * To the page it is as one session.
 *
 * Whatever goes wrong with a worker ends all of them, and all that wait are told by a WorkerFailure; `start` then begins
 * anew.
 */
export class RunGroup {
  readonly #options: GroupOptions;
  #workers: TrainingWorker[] = [];
  #shares: readonly Share[] = [];
  #count = 0;
  #lockstep: Lockstep | null = null;

  private constructor(options: GroupOptions) {
    this.#options = options;
  }

  /**
   * Opens the first worker, so that it is known which backend trains.
   *
   * @throws WorkerFailure if there can be none
   */
  static async open(options: GroupOptions = {}): Promise<RunGroup> {
    const group = new RunGroup(options);
    group.#workers = [await TrainingWorker.open(options)];
    return group;
  }

  /** The group itself: to the page it is what a single worker's session is. */
  get session(): this {
    return this;
  }

  get backend(): "wasm" | "cpu" {
    return this.#workers.some(({opened}) => opened.backend === "cpu") ? "cpu" : "wasm";
  }

  /** The worst of the workers': they are all on one machine. */
  get machine(): Machine {
    const machines = this.#workers.map(({opened}) => opened.machine);
    return (["different", "plain"] as const).find((one) => machines.includes(one)) ?? "exact";
  }

  /** How many workers train. */
  get workers(): number {
    return this.#shares.length;
  }

  /**
   * Makes the runs at update 0, which take the place of any earlier ones; returns what stays the same all through each. A
   * worker that is too busy to answer soon is replaced.
   *
   * @throws Refusal if the engine does not do what a plan asks for, WorkerFailure if there are no workers
   */
  async start(orders: readonly RunOrder[]): Promise<Arrays[]> {
    this.#letGo();
    const costs = orders.map(({plan}) => secondsPerUpdate(plan.specification));
    const shared = shareRuns(costs, this.#options.most ?? coresFor(orders.length));
    await this.#ready(shared.length);
    this.#shares = shared.map((runs, i) => ({worker: this.#workers[i], runs}));
    this.#count = orders.length;
    // Those that are not needed now let go of their runs.
    for (const {session} of this.#workers.slice(shared.length)) session.dispose().catch(() => {});
    const lockstep = new Lockstep(
      this.#shares.map(({worker}) => worker),
      (parts) => this.#together(parts)
    );
    try {
      const constants = await this.#each(async ({session}, runs) => {
        const own = runs.map((run) => orders[run]);
        await session.load(own);
        return session.start(own);
      });
      this.#lockstep = lockstep;
      return constants;
    } catch (error) {
      throw this.#broken(error);
    }
  }

  frame(options: {passing?: boolean} = {}): Promise<FrameMessage[]> {
    return this.#atRest(() => this.#each(({session}) => session.frame(options)));
  }

  /**
   * Trains until all runs have had `until` updates, or until `pause`. Hands over a frame at every interval, as long as the
   * page keeps up with drawing them, and one at the end; a frame is drawn when the promise resolves.
   */
  async run(
    order: TrainingOrder,
    onFrame: (frame: FrameMessage[]) => Promise<void> | void
  ): Promise<StopReason> {
    const lockstep = this.#running;
    try {
      return await lockstep.run(order, onFrame);
    } catch (error) {
      if (this.#lockstep === lockstep) throw this.#broken(error);
      if (lockstep.failure) throw lockstep.failure;
      // Of runs that others have taken the place of nobody wants to know.
      return "paused";
    }
  }

  /** Returns at once; `run` resolves when the training has come to a stand. */
  async pause(): Promise<void> {
    this.#lockstep?.pause();
  }

  /** One update of a player out of its turn or (for null) one round of n : m, the longest of the runs'. */
  step(player: Player | null): Promise<FrameMessage[]> {
    return this.#atRest(async () => {
      if (player) return this.#each(({session}) => session.step(player));
      const states = await this.#each(({session}) => session.frame({passing: true}));
      const rounds = states.map(
        ({state: {turn}}) => turn.schedule.discriminatorSteps + turn.schedule.generatorSteps
      );
      await this.#running.bring(Math.max(...states.map(({state}) => state.update)) + Math.max(...rounds));
      const after = await this.#each(({session}) => session.frame());
      // What was measured up to the first look is not said twice.
      return after.map((message, i) => ({...message, added: [...states[i].added, ...message.added]}));
    });
  }

  /**
   * Does something to the players of all runs that was not planned, at one update; returns the state.
   *
   * @throws Refusal if the engine does not do that to all of them; nothing is then done to any
   */
  change(change: Change): Promise<FrameMessage[]> {
    return this.#atRest(async () => {
      await Promise.all(this.#shares.map(({worker}) => worker.call((session) => session.check(change))));
      return this.#each(({session}) => session.change(change));
    });
  }

  checksums(): Promise<string[]> {
    return this.#atRest(() => this.#each(({session}) => session.checksums()));
  }

  /** Ends all workers; `start` opens new ones. */
  close(): void {
    this.#letGo();
    for (const worker of this.#workers.splice(0)) worker.close();
  }

  #letGo(): void {
    const lockstep = this.#lockstep;
    this.#lockstep = null;
    this.#shares = [];
    lockstep?.replace();
  }

  get #running(): Lockstep {
    if (!this.#lockstep) throw new Error("A group is started before it trains.");
    return this.#lockstep;
  }

  /** So many workers that let messages in. */
  async #ready(count: number): Promise<void> {
    try {
      const kept = await Promise.all(
        this.#workers.map(async (worker) => {
          if (!worker.failed && (await worker.answersWithin(IMPATIENCE))) return worker;
          worker.close();
          return null;
        })
      );
      const alive = kept.filter((worker) => worker !== null);
      const missing = Array.from({length: Math.max(0, count - alive.length)}, () =>
        TrainingWorker.open(this.#options)
      );
      this.#workers = [...alive, ...(await Promise.all(missing))];
    } catch (error) {
      throw this.#broken(error);
    }
  }

  /** When all runs are at one update: between two segments while they train. */
  async #atRest<Result>(work: () => Promise<Result>): Promise<Result> {
    const lockstep = this.#running;
    try {
      return await lockstep.between(work);
    } catch (error) {
      throw this.#lockstep === lockstep ? this.#broken(error) : (lockstep.failure ?? error);
    }
  }

  /** Asks every worker, and puts the answers in the order of the runs. */
  async #each<Part>(
    ask: (worker: TrainingWorker, runs: readonly number[]) => Promise<readonly Part[]>
  ): Promise<Part[]> {
    const parts = await Promise.all(
      this.#shares.map(({worker, runs}) => worker.call(() => ask(worker, runs)))
    );
    return this.#together(parts);
  }

  #together<Part>(parts: readonly (readonly Part[])[]): Part[] {
    const all = Array<Part>(this.#count);
    this.#shares.forEach(({runs}, i) => {
      runs.forEach((run, k) => {
        all[run] = parts[i][k];
      });
    });
    return all;
  }

  /** A failure ends the group's workers; a refusal changes nothing. */
  #broken(error: unknown): unknown {
    if (this.#workers.every(({failed}) => !failed)) return error;
    const failure = workerFailureOf(error);
    if (this.#lockstep) this.#lockstep.failure = failure;
    this.close();
    return failure;
  }
}
