import type {Segment} from "./orders.js";

/** Frames lie at multiples of so many updates, where updates are quick. */
const STRIDE = 5;
/** What waits until all are at one update is to wait no longer than a few segments: they are no longer than this, in milliseconds. */
const LONGEST = 40;
/** So many segments are ordered ahead, so that no worker waits while the page draws. */
const AHEAD = 3;

/** How long the next segment is to be, and whether it ends with a picture, from how long the last ones took. */
export class Pace {
  /** Milliseconds for an update of all runs of a worker, and for their picture: of the worker that takes longest. */
  #each = 0;
  #looking = 0;
  #sincePicture = Infinity;

  /** @param interval milliseconds from one picture to the next */
  constructor(readonly interval: number) {}

  /** @param parts the same segment, of all workers */
  learn(parts: readonly Segment[]): void {
    this.#each = Math.max(...parts.map(({each}) => each));
    const looks = parts.filter(({frame}) => frame).map(({looking}) => looking);
    if (looks.length > 0) this.#looking = mean(this.#looking, Math.max(...looks));
  }

  /** Updates of a segment that begins at one: about as many as fit between two pictures. */
  stride(from: number): number {
    if (this.#each === 0) return STRIDE - (from % STRIDE);
    // Six tenths of the time at least are for training.
    const time = Math.max(Math.min(this.interval, LONGEST) - this.#looking, 1.5 * this.#looking);
    const updates = Math.max(1, Math.floor(time / this.#each));
    return updates < STRIDE ? updates : updates - ((from + updates) % STRIDE);
  }

  /** How many segments may be under way at once. */
  get ahead(): number {
    return this.#each >= LONGEST ? 1 : AHEAD;
  }

  /** Whether the next segment is to end with a picture. */
  get isPictureDue(): boolean {
    return this.#sincePicture + 1 >= Math.round(this.interval / LONGEST);
  }

  /** A segment was ordered, with a picture or without. */
  ordered(picture: boolean): void {
    this.#sincePicture = picture ? 0 : this.#sincePicture + 1;
  }
}

function mean(before: number, now: number): number {
  return before === 0 ? now : 0.7 * before + 0.3 * now;
}
