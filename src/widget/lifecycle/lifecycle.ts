import type {Player} from "../../gan/player.js";
import type {Frame} from "../../runs/run-state.js";
import type {FrameMessage, RunOrder} from "../../runs/worker/session.js";
import type {FigureState} from "./figure-state.js";
import {Restarts} from "./restarts.js";
import {Training} from "./training-client.js";
import {Presence} from "./visibility.js";

/** What a figure has to give for its training, and what it does as the training goes on. */
export interface CourseParts {
  /** Of the runs as they are now wanted. */
  orders(): readonly RunOrder[];
  /** Updates a second at the most; null for no limit. */
  rate(): number | null;
  /** Whatever the first live picture needs. */
  load(): Promise<void>;
  /** The runs are about to begin anew: what was drawn of the old ones goes. */
  begin(): void;
  enter(state: FigureState): void;
  receive(frames: readonly Frame[]): void;
  /** Training has come to a stand, with these fingerprints of the weights. */
  stand(state: FigureState, fingerprints: readonly string[], runs: readonly FrameMessage[]): void;
  slow(): void;
  broken(error: unknown): void;
}

/** The course of a figure's training: when it goes on, pauses and starts over, as the reader's wishes and the screen have it. */
export class Course {
  readonly #training = new Training();
  readonly #presence: Presence;
  readonly #restarts: Restarts;
  #state: FigureState = "idle";
  /** Whether the reader wants the figure to train; it does while it is before their eyes. */
  #wanted = false;
  #until: number;
  /** The update that the runs are at. */
  #reached = 0;

  /** @param budget updates after which it stops, and after which it stops again if the reader goes on */
  constructor(
    host: Element,
    readonly budget: number,
    readonly parts: CourseParts,
    readonly closed: AbortSignal
  ) {
    this.#until = budget;
    this.#presence = new Presence(host, () => this.#follow(), closed);
    this.#restarts = new Restarts({
      stop: () => this.#training.pause(),
      begin: () => this.#begin(),
      done: () => {
        if (this.#wanted) this.#follow();
      }
    });
    closed.addEventListener("abort", () => this.#training.close());
  }

  get state(): FigureState {
    return this.#state;
  }

  get wanted(): boolean {
    return this.#wanted;
  }

  get histories(): Training["histories"] {
    return this.#training.histories;
  }

  toggle(): void {
    this.#wanted = !this.#wanted;
    if (this.#wanted && this.#reached >= this.#until) this.#until += this.budget;
    this.#follow();
  }

  /** Where training stops the next time; the budget's end if left out. */
  stopAt(update: number | null): void {
    this.#until = update ?? this.budget;
  }

  /** Back to update 0, with the plans of the moment; the worker stays. */
  restart(): void {
    this.#restarts.ask();
  }

  /** The same, and then trains. */
  runAnew(): void {
    this.#wanted = true;
    this.restart();
  }

  async step(what: Player | "round"): Promise<void> {
    if (this.#state === "running" || this.#state === "loading" || !(await this.#ready())) return;
    const {frames, runs} = await this.#training.step(what);
    this.#receive(frames);
    await this.#stand("paused", runs);
  }

  /** @param before called when there are runs, before the player is frozen or released */
  async freeze(player: Player, on: boolean, before: () => void): Promise<void> {
    if (!(await this.#ready())) return;
    before();
    this.#receive(await this.#training.change(on ? {freeze: [player]} : {release: [player]}));
    this.#enter(this.#state === "loading" ? "paused" : this.#state);
  }

  /** Trains or pauses, as the reader's wish and the screen have it. */
  async #follow(): Promise<void> {
    if (this.#restarts.underWay) return;
    const mayTrain = this.#presence.here;
    if (this.#state === "running" && !(this.#wanted && mayTrain)) await this.#training.pause();
    else if (this.#wanted && mayTrain && this.#state !== "running" && this.#state !== "loading")
      await this.#train();
    else if (this.#wanted && !mayTrain && (this.#state === "paused" || this.#state === "ready"))
      this.#enter("away");
  }

  async #train(): Promise<void> {
    if (!(await this.#ready())) return;
    this.#enter("running");
    let last: readonly FrameMessage[] = [];
    const reason = await this.#training.run(this.#until, this.parts.rate(), (frames, runs) => {
      last = runs;
      this.#receive(frames);
    });
    if (this.closed.aborted || !this.#training.started || this.#restarts.underWay) return;
    if (reason !== "paused") this.#wanted = false;
    const states = {budget: "finished", failed: "failed", paused: this.#wanted ? "away" : "paused"} as const;
    await this.#stand(states[reason], last);
    // The screen may have changed while the worker was stopping.
    if (this.#wanted) await this.#follow();
  }

  /** Makes the runs if there are none yet; returns whether there are now. */
  async #ready(): Promise<boolean> {
    const {parts} = this;
    if (this.#training.started) return true;
    this.#enter("loading");
    try {
      await Promise.all([this.#training.start(parts.orders()), parts.load()]);
      if (this.#training.backend === "cpu") parts.slow();
      this.#receive(await this.#training.frame());
      return true;
    } catch (error) {
      this.#training.close();
      this.#wanted = false;
      parts.broken(error);
      this.#enter("failed");
      return false;
    }
  }

  async #begin(): Promise<boolean> {
    this.parts.begin();
    if (this.#training.started) {
      await this.#training.start(this.parts.orders());
      this.#receive(await this.#training.frame());
    } else if (!(await this.#ready())) return false;
    this.#enter("ready");
    return true;
  }

  #receive(frames: readonly Frame[]): void {
    this.#reached = Math.max(...frames.map(({update}) => update));
    this.parts.receive(frames);
  }

  #enter(state: FigureState): void {
    this.#state = state;
    this.parts.enter(state);
  }

  async #stand(state: FigureState, runs: readonly FrameMessage[]): Promise<void> {
    const fingerprints = await this.#training.checksums();
    this.#state = state;
    this.parts.stand(state, fingerprints, runs);
  }
}
