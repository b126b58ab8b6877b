import type {FigureRow} from "../../../src/figures/figure-row.js";
import type {Player} from "../../../src/gan/player.js";
import type {Failure} from "../../../src/gan/training/trainer-state.js";
import type {RunEvent} from "../../../src/runs/plan.js";
import type {FrameMessage, StopReason} from "../../../src/runs/worker/session.js";
import type {Effect} from "../../../src/widget/store/effect.js";
import type {FigureEvent} from "../../../src/widget/store/figure-event.js";
import type {FigureState} from "../../../src/widget/store/figure-state.js";
import {createStore} from "../../../src/widget/store/store.js";
import {initialState, transition} from "../../../src/widget/store/transition.js";
import {fakeFilm} from "./fake-film.js";
import {fakeTurn, measured, NONE} from "./fake-measurements.js";

/** Who asks for more than this in a row would go on for ever. */
const MOST_ROUNDS = 200;

interface Runs {
  readonly generation: number;
  readonly count: number;
  readonly events: RunEvent[];
  readonly frozen: Set<Player>;
  update: number;
  /** The update that was measured last. */
  measuredAt: number;
  failure: Failure | null;
}

interface Answer {
  readonly generation: number;
  /** Whether it comes only after all frames of the training. */
  readonly isLast: boolean;
  /** Whether it is the clock's. */
  readonly isTick: boolean;
  /** Dispatches it; to be called once. */
  give(): void;
  /** What came of it is an error. */
  fail(reason: unknown): void;
}

/**
 * A worker that does nothing by itself: a test says when it trains, and when and in what order its answers come. It throws
 * if it is asked for what no worker can do: two trainings at once, or a fingerprint of weights that move.
 */
export class FakeWorker {
  /** All that it was asked for, in order. */
  readonly asked: Effect[] = [];
  /** Frames of a training that are on their way: they come in order. */
  readonly frames: FigureEvent[] = [];
  /** Answers that are on their way: they come in any order, and may overtake frames. */
  readonly answers: Answer[] = [];
  /** Answers that were given. */
  readonly given: Answer[] = [];
  readonly store;
  #runs: Runs | null = null;
  #training: {readonly generation: number; readonly until: number; isPausing: boolean} | null = null;

  constructor(
    readonly row: FigureRow,
    readonly backend: "wasm" | "cpu" = "wasm"
  ) {
    this.store = createStore<FigureState, FigureEvent, Effect>(initialState(row), transition, (effect) =>
      this.#perform(effect)
    );
  }

  get state(): FigureState {
    return this.store.state;
  }

  get isTraining(): boolean {
    return this.#training !== null;
  }

  dispatch(event: FigureEvent): void {
    this.store.dispatch(event);
  }

  /** Trains for so many updates, and tells of it at once. Where it reaches its end, or was asked to pause, it ends. */
  train(updates: number): void {
    this.trainAhead(updates);
    while (this.frames.length > 0) this.#giveFrame();
  }

  /** The same, with the frame still on its way. */
  trainAhead(updates: number): void {
    const training = this.#training;
    const runs = this.#runs;
    if (!training || !runs) return;
    const {generation, until} = training;
    const mayMove = !training.isPausing && !runs.failure && runs.frozen.size < 2;
    if (mayMove) runs.update = Math.min(Math.max(until, runs.update), runs.update + updates);
    const reason: StopReason | null = runs.failure
      ? "failed"
      : runs.update >= until
        ? "budget"
        : training.isPausing || runs.frozen.size === 2
          ? "paused"
          : null;
    this.frames.push({type: "frames", generation, runs: this.#messages(runs)});
    if (!reason) return;
    this.#training = null;
    this.#answer(generation, () => ({type: "stood", generation, reason}), {isLast: true});
  }

  /** The runs turn out to be not a number. */
  blowUp(): void {
    if (this.#runs) this.#runs.failure = {update: this.#runs.update, player: "generator", cause: "samples"};
  }

  /** The worker dies: whatever it was at ends in an error, in any order. */
  die(reason: unknown = new Error("it died")): void {
    const {training} = this.state;
    this.#training = null;
    this.frames.length = 0;
    for (const answer of this.answers.splice(0)) answer.fail(reason);
    if (training.phase === "training")
      this.dispatch({type: "failed", generation: training.generation, reason});
  }

  /** Gives one of what is on its way, by its place in the row. */
  give(place = 0): void {
    const ready = this.answers.filter(({isLast}) => !isLast || this.frames.length === 0);
    const index = place % Math.max(1, ready.length + Number(this.frames.length > 0));
    if (index >= ready.length) {
      this.#giveFrame();
      return;
    }
    const answer = ready[index];
    this.answers.splice(this.answers.indexOf(answer), 1);
    this.given.push(answer);
    answer.give();
  }

  /** What came of runs that were replaced comes once more, or ends in an error: nobody may take it for the present ones'. */
  giveLate(place: number, fails: boolean): void {
    const {training} = this.state;
    const now = training.phase === "none" ? this.state.generation : training.generation;
    const late = this.given.filter(({generation}) => generation < now && generation >= 0);
    const answer = late[place % Math.max(1, late.length)];
    if (fails) answer?.fail(new Error("late"));
    else answer?.give();
  }

  /** Everything that is on its way arrives, until nothing more comes by itself; a training goes on. */
  settle(): void {
    for (
      let rounds = 0;
      this.answers.length + this.frames.length > 0 || this.#training?.isPausing;
      rounds++
    ) {
      if (rounds > MOST_ROUNDS) throw new Error("The figure comes to no rest.");
      while (this.frames.length > 0) this.#giveFrame();
      if (this.answers.length > 0) this.give();
      else if (this.#training?.isPausing) this.train(0);
    }
  }

  /** The same, and a training goes on until it ends; throws if it begins again and again. */
  finish(): void {
    this.settle();
    for (let rounds = 0; this.#training; rounds++) {
      if (rounds > MOST_ROUNDS) throw new Error("The training comes to no end.");
      this.train(500);
      this.settle();
    }
  }

  #perform(effect: Effect): void {
    this.asked.push(effect);
    switch (effect.type) {
      case "close":
        this.#runs = null;
        this.#training = null;
        this.frames.length = 0;
        return;
      case "pause":
        if (!this.#training && !this.answers.some(({isLast}) => isLast))
          throw new Error("The worker is asked to pause while it stands.");
        if (this.#training?.isPausing) throw new Error("The worker is asked to pause a second time.");
        if (this.#training) this.#training.isPausing = true;
        return;
      case "load-charts":
        this.#answer(NONE, () => ({type: "charts-loaded"}), {
          failure: (reason) => ({type: "charts-failed", reason})
        });
        return;
      case "show-address":
        return;
      case "load-film":
        this.#answer(NONE, () => ({type: "film-loaded", film: fakeFilm(this.row)}), {
          failure: (reason) => ({type: "film-failed", reason})
        });
        return;
      case "tick": {
        if (this.answers.some(({isTick}) => isTick)) throw new Error("A second tick is asked for.");
        const ticked = (): FigureEvent => ({type: "ticked"});
        // Time goes on whatever becomes of the worker.
        this.#answer(NONE, ticked, {failure: ticked, isTick: true});
        return;
      }
      case "copy-link":
        this.#answer(NONE, () => ({type: "link-copied", copied: true}));
        return;
      case "start": {
        this.#mustStand(effect);
        const {generation, orders} = effect;
        const runs: Runs = {
          generation,
          count: orders.length,
          events: [],
          frozen: new Set(),
          update: 0,
          measuredAt: -1,
          failure: null
        };
        this.#runs = runs;
        const constants = orders.map(() => ({}));
        const messages = this.#messages(runs);
        this.#answer(generation, () => ({
          type: "started",
          generation,
          backend: this.backend,
          constants,
          runs: messages
        }));
        return;
      }
      case "train":
        this.#mustStand(effect);
        if (this.row.charts && this.state.charts !== "loaded") throw new Error("There are no charts yet.");
        this.#training = {generation: effect.generation, until: effect.until, isPausing: false};
        return;
      case "step": {
        this.#mustStand(effect);
        const runs = this.#present(effect.generation);
        runs.update += effect.what === "round" ? 2 : 1;
        const frames = this.#messages(runs);
        this.#answer(effect.generation, () => ({
          type: "stepped",
          generation: effect.generation,
          runs: frames
        }));
        return;
      }
      case "change": {
        const runs = this.#present(effect.generation);
        for (const player of effect.change.freeze ?? []) runs.frozen.add(player);
        for (const player of effect.change.release ?? []) runs.frozen.delete(player);
        runs.events.push({at: runs.update, ...effect.change});
        const frames = this.#messages(runs);
        this.#answer(effect.generation, () => ({
          type: "changed",
          generation: effect.generation,
          runs: frames
        }));
        return;
      }
      case "fingerprint": {
        this.#mustStand(effect);
        const {update, count} = this.#present(effect.generation);
        const {generation} = effect;
        const fingerprints = Array.from({length: count}, (_, i) => `${generation}:${update}:${i}`);
        this.#answer(generation, () => ({type: "fingerprinted", generation, fingerprints}));
      }
    }
  }

  #mustStand({type}: Effect): void {
    if (this.#training) throw new Error(`The worker is asked to ${type} while it trains.`);
  }

  #present(generation: number): Runs {
    if (this.#runs?.generation !== generation)
      throw new Error(`The worker has no runs of generation ${generation}.`);
    return this.#runs;
  }

  #messages(runs: Runs): FrameMessage[] {
    const {generation, count, update, failure, events, frozen} = runs;
    const added = update > runs.measuredAt ? [measured(update, generation)] : [];
    runs.measuredAt = update;
    const state = {
      update,
      turn: fakeTurn([...frozen]),
      measurement: measured(update, generation),
      arrays: {}
    };
    return Array.from({length: count}, () => ({state, added, events: events.slice(), failure}));
  }

  #giveFrame(): void {
    const frame = this.frames.shift();
    if (frame) this.dispatch(frame);
  }

  #answer(
    generation: number,
    event: () => FigureEvent,
    {
      failure = (reason) => ({type: "failed", generation, reason}),
      isLast = false,
      isTick = false
    }: {failure?: (reason: unknown) => FigureEvent; isLast?: boolean; isTick?: boolean} = {}
  ): void {
    this.answers.push({
      generation,
      isLast,
      isTick,
      give: () => this.dispatch(event()),
      fail: (reason) => this.dispatch(failure(reason))
    });
  }
}
