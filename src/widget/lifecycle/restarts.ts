/** What a restart consists of. */
export interface RestartSteps {
  /** What was under way comes to a stand. */
  stop(): Promise<void>;
  /** Begins anew with the values of the moment; returns whether it could. */
  begin(): Promise<boolean>;
  /** Called when no restart is left to do. */
  done(): void;
}

/** Restarts, one after another. Those that are asked for while one is under way become one more: the latest values win. */
export class Restarts {
  #underWay = false;
  #stale = false;

  constructor(readonly steps: RestartSteps) {}

  get underWay(): boolean {
    return this.#underWay;
  }

  async ask(): Promise<void> {
    this.#stale = true;
    if (this.#underWay) return;
    this.#underWay = true;
    try {
      await this.steps.stop();
      while (this.#stale) {
        this.#stale = false;
        if (!(await this.steps.begin())) break;
      }
    } finally {
      this.#underWay = false;
      this.steps.done();
    }
  }
}
