import type {Backend} from "../gan/backends/backend.js";
import type {Measurement, SnapshotRequest} from "../gan/evaluation/snapshot.js";
import type {Player, Specification} from "../gan/training/specification.js";
import {createTrainer, type Trainer} from "../gan/training/trainer.js";

/** Something that is done to the players when a run has reached an update: part of what determines the run. */
export interface RunEvent {
  /** Done before the first update after this one. */
  readonly at: number;
  /** Players whose turns are left out from now on. */
  readonly freeze?: readonly Player[];
  /** Players who take their turns again. */
  readonly release?: readonly Player[];
  /** A player who goes back to its initial weights. */
  readonly reset?: Player;
}

export interface RunPlan {
  readonly specification: Specification;
  /** The history holds the measurements at multiples of so many updates. */
  readonly measureEvery: number;
  /** What pictures of the run will ask for. */
  readonly request: SnapshotRequest;
  /** The same for pictures that others follow at once, if they can do with less. */
  readonly passing?: SnapshotRequest;
  /** In the order of their updates. */
  readonly events?: readonly RunEvent[];
}

/** A training run with what is done to it and what is measured on its way: the same in a figure and in a recording. */
export class Run {
  readonly trainer: Trainer;
  #events: readonly RunEvent[];
  #added: Measurement[];

  /** @throws RangeError if the run would be measured at no update */
  constructor(
    backend: Backend,
    readonly plan: RunPlan
  ) {
    if (!Number.isInteger(plan.measureEvery) || plan.measureEvery < 1)
      throw new RangeError(`A run is measured every 1, 2, 3... updates, not every ${plan.measureEvery}.`);
    this.trainer = createTrainer(backend, plan.specification);
    this.#events = plan.events ?? [];
    this.#added = [this.trainer.measure(plan.request)];
  }

  /** Trains for so many updates; returns how many there were, fewer if training failed or nobody may move. */
  advance(updates: number): number {
    const {trainer} = this;
    const {measureEvery, request} = this.plan;
    const until = trainer.update + updates;
    const start = trainer.update;
    while (trainer.update < until) {
      this.#happen();
      const nextMeasure = measureEvery - (trainer.update % measureEvery);
      const nextEvent = (this.#events[0]?.at ?? Infinity) - trainer.update;
      const stride = Math.min(until - trainer.update, nextMeasure, nextEvent);
      const done = trainer.advance(stride);
      if (done > 0 && trainer.update % measureEvery === 0) this.#added.push(trainer.measure(request));
      if (done < stride) break;
    }
    return trainer.update - start;
  }

  /** The reader freezes a player or lets it go; what was planned for later no longer happens. */
  freeze(player: Player, on: boolean): void {
    this.#events = [];
    this.trainer.freeze(player, on);
  }

  /** The measurements since the last call. */
  takeAdded(): Measurement[] {
    return this.#added.splice(0);
  }

  dispose(): void {
    this.trainer.dispose();
  }

  #happen(): void {
    const {trainer} = this;
    while (this.#events.length > 0 && this.#events[0].at <= trainer.update) {
      const [{freeze = [], release = [], reset}, ...later] = this.#events;
      for (const player of freeze) trainer.freeze(player, true);
      for (const player of release) trainer.freeze(player, false);
      if (reset) trainer.reset(reset);
      this.#events = later;
    }
  }
}
