import type {Player} from "../player.js";
import {checkSchedule, type Schedule} from "./specification.js";

/** Whose turn it is: rounds of n turns of D and then m of G, from which a frozen player's are left out. */
export class ScheduleProgress {
  readonly frozen = new Set<Player>();
  /** Position in the round: the first n turns are D's, the next m are G's. */
  turn = 0;
  #schedule: Schedule;

  constructor(schedule: Schedule) {
    this.#schedule = checkSchedule(schedule);
  }

  get schedule(): Schedule {
    return this.#schedule;
  }

  /** A new n : m; a new round begins. */
  begin(schedule: Schedule): void {
    this.#schedule = checkSchedule(schedule);
    this.turn = 0;
  }

  /** How many turns a round has. */
  get round(): number {
    return this.#schedule.discriminatorSteps + this.#schedule.generatorSteps;
  }

  playerAt(turn: number): Player {
    return turn < this.#schedule.discriminatorSteps ? "discriminator" : "generator";
  }

  /** The first turn from `turn` on whose player is not frozen; null if both who have turns are frozen. */
  next(): number | null {
    for (let skipped = 0; skipped < this.round; skipped++) {
      const candidate = (this.turn + skipped) % this.round;
      if (!this.frozen.has(this.playerAt(candidate))) return candidate;
    }
    return null;
  }

  restore({turn, schedule, frozen}: {turn: number; schedule: Schedule; frozen: readonly Player[]}): void {
    this.turn = turn;
    this.#schedule = schedule;
    this.frozen.clear();
    for (const player of frozen) this.frozen.add(player);
  }
}
