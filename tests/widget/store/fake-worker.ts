import type {FigureRow} from "../../../src/figures/figure-row.js";
import type {Player} from "../../../src/gan/player.js";
import type {Failure} from "../../../src/gan/training/trainer-state.js";
import type {Measurement} from "../../../src/runs/measurement.js";
import type {RunEvent} from "../../../src/runs/plan.js";
import type {FrameMessage, StopReason} from "../../../src/runs/worker/session.js";
import type {Effect} from "../../../src/widget/store/effect.js";
import type {FigureEvent} from "../../../src/widget/store/figure-event.js";
import type {FigureState} from "../../../src/widget/store/figure-state.js";
import {createStore} from "../../../src/widget/store/store.js";
import {initialState, transition} from "../../../src/widget/store/transition.js";

/** Measured of a run that the fake trains: `modesCaptured` holds its generation, by which its frames are known. */
function measured(update: number, generation: number): Measurement {
  return {
    update,
    modes: 8,
    modesCaptured: generation,
    highQuality: 0.5,
    reverseKL: 0.1,
    centre: [0, 0],
    generatorGradientNorm: 1
  } as unknown as Measurement;
}

interface Runs {
  readonly generation: number;
  readonly count: number;
  readonly events: RunEvent[];
  readonly frozen: Set<Player>;
  update: number;
  failure: Failure | null;
}

interface Answer {
  readonly effect: Effect;
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
  /** Answers that are on their way. */
  readonly answers: Answer[] = [];
  readonly store;
  #runs: Runs | null = null;
  #training: {readonly generation: number; readonly until: number; isPausing: boolean} | null = null;

  constructor(
    row: FigureRow,
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

  /** Trains for so many updates, and tells of it. Where it reaches its end, or was asked to pause, the training ends. */
  train(updates: number): void {
    const training = this.#training;
    const runs = this.#runs;
    if (!training || !runs) return;
    const {generation, until} = training;
    if (!training.isPausing && !runs.failure)
      runs.update = Math.min(Math.max(until, runs.update), runs.update + updates);
    const reason: StopReason | null = runs.failure
      ? "failed"
      : runs.update >= until
        ? "budget"
        : training.isPausing || runs.frozen.size === 2
          ? "paused"
          : null;
    this.dispatch({type: "frames", generation, runs: this.#frames(runs)});
    if (!reason) return;
    this.#training = null;
    this.#answer({type: "train", generation, until, rate: null}, () => ({type: "stood", generation, reason}));
  }

  /** The runs turn out to be not a number. */
  blowUp(): void {
    if (this.#runs) this.#runs.failure = {update: this.#runs.update, player: "generator", cause: "samples"};
  }

  /** The worker dies: whatever it was at ends in an error. */
  die(reason: unknown = new Error("it died")): void {
    const {training} = this.state;
    this.#training = null;
    for (const answer of this.answers.splice(0)) answer.fail(reason);
    if (training.phase === "training")
      this.dispatch({type: "failed", generation: training.generation, reason});
  }

  /** Gives an answer that is on its way, by its place in the row. */
  give(place = 0): void {
    const [answer] = this.answers.splice(place % Math.max(1, this.answers.length), 1);
    answer?.give();
  }

  /** Everything that is on its way arrives, until nothing more comes by itself; a training goes on. */
  settle(): void {
    while (this.answers.length > 0 || this.#training?.isPausing) {
      if (this.answers.length > 0) this.give();
      else this.train(0);
    }
  }

  /** The same, and a training goes on until it ends. */
  finish(): void {
    this.settle();
    while (this.#training) {
      this.train(100);
      this.settle();
    }
  }

  #perform(effect: Effect): void {
    this.asked.push(effect);
    switch (effect.type) {
      case "close":
        this.#runs = null;
        this.#training = null;
        return;
      case "pause":
        if (this.#training) this.#training.isPausing = true;
        return;
      case "load-charts":
        this.#answer(
          effect,
          () => ({type: "charts-loaded"}),
          (reason) => ({type: "charts-failed", reason})
        );
        return;
      case "copy-link":
        this.#answer(effect, () => ({type: "link-copied", copied: true}));
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
          failure: null
        };
        this.#runs = runs;
        const constants = orders.map(() => ({}));
        this.#answer(effect, () => ({
          type: "started",
          generation,
          backend: this.backend,
          constants,
          runs: this.#frames(runs)
        }));
        return;
      }
      case "train":
        this.#mustStand(effect);
        this.#training = {generation: effect.generation, until: effect.until, isPausing: false};
        return;
      case "step": {
        this.#mustStand(effect);
        const runs = this.#present(effect.generation);
        runs.update += effect.what === "round" ? 2 : 1;
        const frames = this.#frames(runs);
        this.#answer(effect, () => ({type: "stepped", generation: effect.generation, runs: frames}));
        return;
      }
      case "change": {
        const runs = this.#present(effect.generation);
        for (const player of effect.change.freeze ?? []) runs.frozen.add(player);
        for (const player of effect.change.release ?? []) runs.frozen.delete(player);
        runs.events.push({at: runs.update, ...effect.change});
        const frames = this.#frames(runs);
        this.#answer(effect, () => ({type: "changed", generation: effect.generation, runs: frames}));
        return;
      }
      case "fingerprint": {
        this.#mustStand(effect);
        const {update, count} = this.#present(effect.generation);
        const {generation} = effect;
        const fingerprints = Array.from({length: count}, (_, i) => `${generation}:${update}:${i}`);
        this.#answer(effect, () => ({type: "fingerprinted", generation, fingerprints}));
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

  #frames({generation, count, update, failure, events, frozen}: Runs): FrameMessage[] {
    return Array.from({length: count}, () => ({
      state: {
        update,
        turn: {
          next: "discriminator" as const,
          place: 0,
          frozen: [...frozen],
          schedule: {discriminatorSteps: 1, generatorSteps: 1}
        } as FrameMessage["state"]["turn"],
        measurement: measured(update, generation),
        arrays: {}
      },
      added: [measured(update, generation)],
      events: events.slice(),
      failure
    }));
  }

  #answer(
    effect: Effect,
    event: () => FigureEvent,
    failure: (reason: unknown) => FigureEvent = (reason) => ({
      type: "failed",
      generation: "generation" in effect ? effect.generation : 0,
      reason
    })
  ): void {
    this.answers.push({
      effect,
      give: () => this.dispatch(event()),
      fail: (reason) => this.dispatch(failure(reason))
    });
  }
}
