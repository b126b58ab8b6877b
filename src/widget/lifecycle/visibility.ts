/** Whether the reader has a figure before their eyes: on the screen, in a tab that is not behind others. */
export class Presence {
  #onScreen = true;

  /**
   * @param changed called whenever it may have
   * @param signal ends the watch
   */
  constructor(host: Element, changed: () => void, signal: AbortSignal) {
    const observer = new IntersectionObserver(([entry]) => {
      this.#onScreen = entry.isIntersecting;
      changed();
    });
    observer.observe(host);
    signal.addEventListener("abort", () => observer.disconnect());
    document.addEventListener("visibilitychange", changed, {signal});
  }

  get here(): boolean {
    return this.#onScreen && !document.hidden;
  }
}
