import {proxy} from "comlink";
import type {Measurement} from "../../runs/measurement.js";
import type {Change} from "../../runs/plan.js";
import type {Arrays} from "../../runs/probes/index.js";
import type {Frame} from "../../runs/run-state.js";
import {openSession, type SessionClient} from "../../runs/worker/client.js";
import type {FrameMessage, RunOrder, StopReason} from "../../runs/worker/session.js";

/** The page's side of a figure's training: sends orders to the worker and puts frames together from what it sends back. */
export class Training {
  #client: SessionClient | null = null;
  /** Of each run, what stays the same all through it. */
  #constants: readonly Arrays[] = [];
  #histories: Measurement[][] = [];

  /** Measurements at the plans' multiples so far, by run. */
  get histories(): readonly (readonly Measurement[])[] {
    return this.#histories;
  }

  get started(): boolean {
    return this.#constants.length > 0;
  }

  get backend(): SessionClient["backend"] | null {
    return this.#client?.backend ?? null;
  }

  /** Opens the worker if need be and makes the runs anew, at update 0. */
  async start(orders: readonly RunOrder[]): Promise<void> {
    this.#client ??= await openSession();
    this.#constants = await this.#client.session.start(orders);
    this.#histories = orders.map(() => []);
  }

  /** Trains until `until`; see `Session.run`. */
  async run(
    until: number,
    rate: number | null,
    onFrame: (frames: Frame[], runs: FrameMessage[]) => void
  ): Promise<StopReason> {
    if (!this.#client) throw new Error("Training is started before it is run.");
    return this.#client.session.run(
      {until, rate, interval: calm() ? CALM : BRISK},
      proxy((runs: FrameMessage[]) => {
        onFrame(this.#frames(runs), runs);
        return painted();
      })
    );
  }

  async step(
    what: "discriminator" | "generator" | "round"
  ): Promise<{frames: Frame[]; runs: FrameMessage[]}> {
    if (!this.#client) throw new Error("Training is started before a step.");
    const runs = await this.#client.session.step(what === "round" ? null : what);
    return {frames: this.#frames(runs), runs};
  }

  /** Something is done to the players of all runs that was not planned. */
  async change(change: Change): Promise<Frame[]> {
    if (!this.#client) throw new Error("Training is started before the players are changed.");
    return this.#frames(await this.#client.session.change(change));
  }

  async frame(): Promise<Frame[]> {
    if (!this.#client) throw new Error("Training is started before it is looked at.");
    return this.#frames(await this.#client.session.frame());
  }

  async pause(): Promise<void> {
    await this.#client?.session.pause();
  }

  async checksums(): Promise<string[]> {
    return (await this.#client?.session.checksums()) ?? [];
  }

  close(): void {
    this.#client?.close();
    this.#client = null;
    this.#constants = [];
  }

  #frames(runs: readonly FrameMessage[]): Frame[] {
    return runs.map(({state, added}, i) => {
      this.#histories[i].push(...added);
      return {
        ...state,
        arrays: {...this.#constants[i], ...state.arrays},
        history: this.#histories[i].slice()
      };
    });
  }
}

/** Milliseconds from one picture to the next: a little less than 30 pictures a second need, as some come late. */
const BRISK = 30;
/** The same for readers who asked for less motion. */
const CALM = 500;
/** Where nothing is painted, in a tab behind others for one, the training does not wait for it longer than this. */
const PATIENCE = 100;

function calm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Resolves when what was drawn is about to be painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, PATIENCE);
  });
}
