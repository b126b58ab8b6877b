import {proxy} from "comlink";
import type {Measurement} from "../measurement.js";
import type {FrameMessage, Segment, StopReason, TrainingOrder} from "./orders.js";
import {Pace} from "./pace.js";
import type {TrainingWorker} from "./training-worker.js";
import type {WorkerFailure} from "./worker-failure.js";

/** So many pictures may lie ready or be drawn, besides those that are still being trained for. */
const UNPAINTED = 1;
/** Runs that a pause left at different updates are brought to one if that takes no longer than this, in milliseconds. */
const SHORT = 60;

type OnFrame = (frame: FrameMessage[]) => Promise<void> | void;

/**
 * Several workers that train in step. The page orders segments, some ahead; every worker brings its runs to the end of one
 * and goes on with the next, and the pictures of one end belong together. A single worker needs no keeping in step: it has a
 * clock of its own.
 */
export class Lockstep {
  /** Whoever wants the training to go on; a pause, and a later training, take its place. */
  #wanted: object | null = null;
  #training: Promise<unknown> | null = null;
  /** What waits until all runs are at one update. */
  #jobs: (() => Promise<void>)[] = [];
  #takesJobs = false;
  #wake: () => void = () => {};
  #isReplaced = false;
  /** What ended its workers, if something did. */
  failure: WorkerFailure | null = null;
  #update = 0;
  /** By worker and run, what was measured and came with a picture that is not shown. */
  readonly #kept: Measurement[][][];

  /** @param together puts the workers' messages in the order of the runs */
  constructor(
    readonly workers: readonly TrainingWorker[],
    readonly together: (parts: readonly (readonly FrameMessage[])[]) => FrameMessage[]
  ) {
    this.#kept = workers.map(() => []);
  }

  async run(order: TrainingOrder, onFrame: OnFrame): Promise<StopReason> {
    if (this.#wanted) return "paused";
    const mine = {};
    this.#wanted = mine;
    const isWanted = () => this.#wanted === mine;
    // The one before may still be coming to a stand.
    await this.#training?.catch(() => {});
    if (!isWanted()) return "paused";
    const training = this.#trainAndClear(order, onFrame, isWanted);
    this.#training = training;
    try {
      return await training;
    } finally {
      if (isWanted()) this.#wanted = null;
      if (this.#training === training) this.#training = null;
    }
  }

  pause(): void {
    this.#wanted = null;
    for (const worker of this.workers) if (!worker.failed) worker.session.pause().catch(() => {});
    this.#wake();
  }

  /** Other runs take the place of these: nothing more is said of these. */
  replace(): void {
    this.#isReplaced = true;
    this.pause();
  }

  /** Does some work when all runs are at one update. */
  async between<Result>(work: () => Promise<Result>): Promise<Result> {
    // A single worker sees to that by itself.
    if (this.workers.length === 1) return work();
    if (!this.#takesJobs) {
      await this.#level();
      return work();
    }
    return new Promise((resolve, reject) => {
      this.#jobs.push(() => work().then(resolve, reject));
      this.#wake();
    });
  }

  /** Brings all runs to an update. */
  async bring(until: number): Promise<void> {
    this.#reach(await this.#order(until, false));
  }

  async #trainAndClear(order: TrainingOrder, onFrame: OnFrame, isWanted: () => boolean): Promise<StopReason> {
    const [worker] = this.workers;
    this.#takesJobs = true;
    try {
      return await (this.workers.length === 1
        ? worker.call((session) => session.run(order, proxy(onFrame)))
        : this.#train(order, onFrame, isWanted));
    } finally {
      this.#takesJobs = false;
      await this.#doJobs();
    }
  }

  async #train(order: TrainingOrder, onFrame: OnFrame, isWanted: () => boolean): Promise<StopReason> {
    const {until, rate, interval} = order;
    const pace = new Pace(interval);
    const begun = performance.now();
    const first = this.#update;
    const ordered: Promise<Segment[]>[] = [];
    let granted = first;
    let unpainted = 0;
    let due = begun;
    let reason: StopReason = "paused";
    const passed = () => performance.now() - begun;
    const allowed = () =>
      rate === null ? until : Math.min(until, first + Math.floor((rate * passed()) / 1000));
    const isPictureDue = () => (rate === null ? pace.isPictureDue : performance.now() >= due);
    // A page that is behind is not given more than it paints: of the pictures that wait for it the last is drawn.
    let isDrawing = false;
    const waiting: (readonly Segment[])[] = [];
    const skipWaiting = () => {
      for (const parts of waiting.splice(0)) {
        unpainted--;
        this.#keep(parts);
      }
    };
    const show = (parts: readonly Segment[]) => {
      skipWaiting();
      if (isDrawing) {
        waiting.push(parts);
        return;
      }
      isDrawing = true;
      Promise.resolve(onFrame(this.#together(parts.map(({frame}) => frame ?? [])))).finally(() => {
        unpainted--;
        isDrawing = false;
        for (const next of waiting.splice(0)) show(next);
      });
    };
    for (;;) {
      // While something waits to be done nothing more is ordered: all come to one update.
      while (isWanted() && this.#jobs.length === 0 && ordered.length < (rate === null ? pace.ahead : 1)) {
        const to = Math.min(allowed(), granted + pace.stride(granted));
        if (to <= granted) break;
        const picture = unpainted < pace.ahead + UNPAINTED && to < until && isPictureDue();
        if (picture) {
          unpainted++;
          due = Math.max(due + interval, performance.now());
        }
        pace.ordered(picture);
        ordered.push(this.#order(to, picture));
        granted = to;
      }
      const next = ordered.shift();
      if (next) {
        const parts = await next;
        pace.learn(parts);
        this.#reach(parts);
        if (parts.every(({frame}) => frame)) show(parts);
        else {
          if (parts.some(({frame}) => frame)) unpainted--;
          this.#keep(parts);
        }
        if (!isWanted()) continue;
        if (parts.every(({failed}) => failed)) reason = "failed";
        else if (parts.some(({moved}) => moved > 0)) continue;
        break;
      }
      if (!isWanted()) break;
      if (this.#jobs.length > 0) await this.#doJobs();
      else if (granted >= until) {
        reason = "budget";
        break;
      } else await this.#sleep(rate === null ? 0 : (1000 * (granted + 1 - first)) / rate - passed());
    }
    skipWaiting();
    for (const parts of await Promise.all(ordered)) {
      this.#reach(parts);
      this.#keep(parts);
    }
    if (this.#isReplaced) return "paused";
    await this.#level(SHORT);
    const last = await Promise.all(this.workers.map((worker) => worker.call((session) => session.frame())));
    if (!this.#isReplaced) await onFrame(this.#together(last));
    return reason;
  }

  #order(until: number, frame: boolean): Promise<Segment[]> {
    const parts = Promise.all(
      this.workers.map((worker) => worker.call((session) => session.advance({until, frame})))
    );
    // Whoever waits for one that was ordered before learns of a failure there.
    parts.catch(() => {});
    return parts;
  }

  /** Brings all runs to the update of the foremost, unless it takes longer than so many milliseconds. */
  async #level(most = Infinity): Promise<void> {
    // Nothing is trained to an update that is long past: this asks where they are.
    const parts = await this.#order(0, false);
    this.#reach(parts);
    const going = parts.filter(({failed}) => !failed);
    const foremost = Math.max(0, ...going.map((part) => part.foremost));
    const time = Math.max(0, ...going.map(({update, least}) => (foremost - update) * least));
    if (time <= most && going.some(({update}) => update < foremost)) await this.bring(foremost);
  }

  /** Who has failed does not hold the others up. */
  #reach(parts: readonly Segment[]): void {
    const going = parts.filter(({failed}) => !failed);
    this.#update = Math.min(...(going.length > 0 ? going : parts).map(({update}) => update));
  }

  /** What was measured comes with the next picture that is shown. */
  #keep(parts: readonly Segment[]): void {
    parts.forEach(({frame}, worker) => {
      frame?.forEach(({added}, run) => {
        this.#kept[worker][run] = [...(this.#kept[worker][run] ?? []), ...added];
      });
    });
  }

  #together(parts: readonly (readonly FrameMessage[])[]): FrameMessage[] {
    return this.together(
      parts.map((messages, worker) => {
        const kept = this.#kept[worker].splice(0);
        return messages.map((message, run) => ({
          ...message,
          added: [...(kept[run] ?? []), ...message.added]
        }));
      })
    );
  }

  async #doJobs(): Promise<void> {
    for (const job of this.#jobs.splice(0)) await job();
  }

  #sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(1, milliseconds));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
