import type {Backend} from "../gan/backends/backend.js";
import type {Player} from "../gan/player.js";
import {finish, type Pieces} from "../gan/training/pieces.js";
import {createTrainer, type Trainer} from "../gan/training/trainer.js";
import {afterChange} from "./after-change.js";
import {type Measurement, measure, measureInPassing} from "./measurement.js";
import type {Change, RunEvent, RunPlan} from "./plan.js";
import {type Arrays, ask, inPassing, type Needs} from "./probes/index.js";
import type {RunState} from "./run-state.js";

const players = ["discriminator", "generator"] as const;

/** A training run with what is done to it and what is measured on its way: the same in a figure and in a recording. */
export class Run {
  readonly trainer: Trainer;
  /** What is still to be done to the players, in the order of the updates. */
  #due: readonly RunEvent[];
  /** What was done to them so far, planned or not: with the plan, it makes the same run again. */
  readonly #done: RunEvent[] = [];
  #added: Measurement[];
  /** Who moved last, if somebody's hand moved them. */
  #outOfTurn: Player | null = null;

  /** @throws RangeError if the run would be measured at no update, Refusal if the engine does not do what is planned */
  constructor(
    backend: Backend,
    readonly plan: RunPlan
  ) {
    if (!Number.isInteger(plan.measureEvery) || plan.measureEvery < 1)
      throw new RangeError(`A run is measured every 1, 2, 3... updates, not every ${plan.measureEvery}.`);
    this.#due = plan.events ?? [];
    this.#due.reduce(afterChange, plan.specification.schedule);
    this.trainer = createTrainer(backend, plan.specification);
    this.#added = [this.measure()];
  }

  /** Trains for so many updates; returns how many there were, fewer if training failed or nobody may move. */
  advance(updates: number): number {
    return finish(this.advanceInPieces(updates));
  }

  /** The same, and it may be left wherever an update takes long: it is then as if that update had not begun. */
  *advanceInPieces(updates: number): Pieces<number> {
    const {trainer} = this;
    const {measureEvery} = this.plan;
    const until = trainer.update + updates;
    const start = trainer.update;
    while (trainer.update < until) {
      this.#doWhatIsDue();
      const nextMeasure = measureEvery - (trainer.update % measureEvery);
      const nextEvent = (this.#due[0]?.at ?? Infinity) - trainer.update;
      const stride = Math.min(until - trainer.update, nextMeasure, nextEvent);
      const done = yield* trainer.advanceInPieces(stride);
      if (done > 0) {
        this.#outOfTurn = null;
        this.#measureIfDue();
      }
      if (done < stride) break;
    }
    return trainer.update - start;
  }

  /**
   * One update of a player out of its turn; the plan is kept: what is due is done first, and measured after it. Returns
   * whether there was one: a frozen player does not move, and a run that failed does nothing.
   */
  step(player: Player): boolean {
    this.#doWhatIsDue();
    if (this.trainer.frozen.includes(player) || !this.trainer.step(player)) return false;
    this.#outOfTurn = player;
    this.#measureIfDue();
    return true;
  }

  /**
   * Something is done to the players now that was not planned; what was planned for later no longer happens.
   *
   * @throws Refusal if the engine does not do that; the run then stays as it was, its plan included
   */
  change(change: Change): void {
    this.check(change);
    this.#doWhatIsDue();
    this.#due = [];
    this.#do({at: this.trainer.update, ...change});
  }

  /** @throws Refusal if the engine does not do that to the run as it stands; nothing is done */
  check(change: Change): void {
    const {update, schedule} = this.trainer;
    afterChange(this.#due.filter(({at}) => at <= update).reduce(afterChange, schedule), change);
  }

  /** What was done to the players so far, in the order of the updates. */
  get events(): readonly RunEvent[] {
    return this.#done;
  }

  /** The measurements at multiples of the plan's interval since the last call. */
  takeAdded(): Measurement[] {
    return this.#added.splice(0);
  }

  measure(): Measurement {
    return measure(this.trainer.observe(), this.plan.favourite);
  }

  /**
   * The run as it stands: where it is in its round, what is measured, and the answers to what is asked.
   *
   * @param passing whether another state follows at once, so that less will do
   */
  state(needs: Needs, {passing = false} = {}): RunState {
    const {trainer, plan} = this;
    const observation = trainer.observe();
    const asked = passing ? inPassing(needs) : needs;
    // Arrows and scores show D's judgement of the samples: where it has to be asked for anyway, it is measured too.
    const isJudged = !passing || needs.pushes !== undefined || needs.scores !== undefined;
    const arrays = ask(observation, asked, "changing");
    return {
      update: trainer.update,
      turn: {
        next: trainer.next,
        place: trainer.turn,
        frozen: trainer.frozen,
        schedule: trainer.schedule,
        ...(this.#outOfTurn && {outOfTurn: this.#outOfTurn})
      },
      measurement: isJudged
        ? measure(observation, plan.favourite)
        : measureInPassing(observation, plan.favourite),
      arrays
    };
  }

  /** The answers that stay the same all through the run. */
  constants(needs: Needs): Arrays {
    return ask(this.trainer.observe(), needs, "constant");
  }

  dispose(): void {
    this.trainer.dispose();
  }

  #measureIfDue(): void {
    if (this.trainer.update % this.plan.measureEvery === 0) this.#added.push(this.measure());
  }

  #doWhatIsDue(): void {
    while (this.#due.length > 0 && this.#due[0].at <= this.trainer.update) {
      const [event, ...later] = this.#due;
      this.#due = later;
      this.#do(event);
    }
  }

  #do(event: RunEvent): void {
    const {trainer} = this;
    const {freeze = [], release = [], reset, schedule, rates = {}} = event;
    for (const player of freeze) trainer.freeze(player, true);
    for (const player of release) trainer.freeze(player, false);
    if (reset) trainer.reset(reset);
    if (schedule) trainer.setSchedule(afterChange(trainer.schedule, event));
    for (const player of players) if (rates[player] !== undefined) trainer.setRate(player, rates[player]);
    this.#done.push(event);
  }
}
