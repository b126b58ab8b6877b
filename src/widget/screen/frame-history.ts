/** States of a run in the order of their updates, for the scrubber. Holds at most so many: then every second one goes. */
export class Film<Frame extends {readonly update: number}> {
  #frames: Frame[] = [];
  /** Frames closer together than this are not kept, but for the newest. */
  #spacing = 0;

  constructor(readonly capacity = 240) {}

  get frames(): readonly Frame[] {
    return this.#frames;
  }

  get last(): Frame | undefined {
    return this.#frames.at(-1);
  }

  add(frame: Frame): void {
    const beforeLast = this.#frames.at(-2);
    const last = this.last;
    // The newest is always shown at the end; it stays only if it is far enough from the one before it.
    if (last && beforeLast && last.update - beforeLast.update < this.#spacing) this.#frames.pop();
    this.#frames.push(frame);
    if (this.#frames.length <= this.capacity) return;
    const newest = this.#frames.length - 1;
    this.#frames = this.#frames.filter((_, i) => i % 2 === 0 || i === newest);
    const span = this.#frames[newest >> 1].update - this.#frames[0].update;
    this.#spacing = span / (this.#frames.length - 1);
  }

  clear(): void {
    this.#frames = [];
    this.#spacing = 0;
  }
}
