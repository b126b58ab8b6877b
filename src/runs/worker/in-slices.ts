import type {Pieces} from "../../gan/training/pieces.js";
import type {Run} from "../run.js";
import {breathe} from "./breathe.js";

/** Length of a slice of training, in milliseconds: messages from the page wait at most so long, or for one piece of an update. */
const SLICE = 8;
/** Updates are timed by so many at the most: more would make a first guess matter too long. */
const MOST_AT_ONCE = 64;

/** Trains one run a slice at a time, however long its updates take. */
export class SlicedRun {
  #work: Pieces<number> | null = null;
  /** Milliseconds for an update, as measured lately; 0 before the first. */
  #each = 0;

  constructor(readonly run: Run) {}

  /** Milliseconds for an update, as measured lately. */
  get each(): number {
    return this.#each;
  }

  /**
   * Brings the run to an update.
   *
   * @param clock common to all runs of a worker
   * @param isWanted asked after every slice; once it says no, an update under way is left as if it had not begun
   * @returns how many updates were made: none if nobody may move
   */
  async bring(until: number, clock: SliceClock, isWanted: () => boolean): Promise<number> {
    const {run} = this;
    const start = run.trainer.update;
    while (isWanted() && run.trainer.update < until && !run.trainer.failure) {
      const before = run.trainer.update;
      const work = run.advanceInPieces(Math.min(until - before, this.#atOnce()));
      this.#work = work;
      let spent = 0;
      for (let isDone = false; !isDone; ) {
        const begun = performance.now();
        isDone = work.next().done === true;
        spent += performance.now() - begun;
        if (!clock.isOver) continue;
        await clock.next();
        if (!isDone && !isWanted()) {
          this.leave();
          return run.trainer.update - start;
        }
      }
      this.#work = null;
      const made = run.trainer.update - before;
      if (made === 0) break;
      this.#each = this.#each === 0 ? spent / made : 0.8 * this.#each + (0.2 * spent) / made;
    }
    return run.trainer.update - start;
  }

  /** Leaves an update that is under way, as if it had not begun. */
  leave(): void {
    this.#work?.return(0);
    this.#work = null;
  }

  dispose(): void {
    this.leave();
    this.run.dispose();
  }

  #atOnce(): number {
    return this.#each === 0 ? 1 : Math.min(MOST_AT_ONCE, Math.max(1, Math.floor(SLICE / this.#each)));
  }
}

/** When the present slice is over. */
export class SliceClock {
  #end = performance.now() + SLICE;

  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Lets messages in, and begins another. */
  async next(): Promise<void> {
    await breathe();
    this.#end = performance.now() + SLICE;
  }
}
