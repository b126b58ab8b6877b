import {proxy} from "comlink";
import type {Measurement} from "../../gan/evaluation/snapshot.js";
import type {Player} from "../../gan/training/specification.js";
import type {Frame} from "../../runs/recording.js";
import type {RunPlan} from "../../runs/run.js";
import {openSession, type SessionClient} from "../../runs/worker/client.js";
import type {RunFrame, RunSetting, StopReason} from "../../runs/worker/session.js";

/** The page's side of a figure's training: sends orders to the worker and puts frames together from what it sends back. */
export class Training {
  #client: SessionClient | null = null;
  #settings: readonly RunSetting[] = [];
  #histories: Measurement[][] = [];

  /** Measurements at the plans' multiples so far, by run. */
  get histories(): readonly (readonly Measurement[])[] {
    return this.#histories;
  }

  get started(): boolean {
    return this.#settings.length > 0;
  }

  get backend(): SessionClient["backend"] | null {
    return this.#client?.backend ?? null;
  }

  /** Opens the worker if need be and makes the runs anew, at update 0. */
  async start(plans: readonly RunPlan[]): Promise<void> {
    this.#client ??= await openSession();
    this.#settings = await this.#client.session.start(plans);
    this.#histories = plans.map(() => []);
  }

  /** Trains until `until`; see `Session.run`. */
  async run(
    until: number,
    rate: number | null,
    onFrame: (frames: Frame[], runs: RunFrame[]) => void
  ): Promise<StopReason> {
    if (!this.#client) throw new Error("Training is started before it is run.");
    return this.#client.session.run(
      {until, rate, interval: calm() ? CALM : BRISK},
      proxy((runs: RunFrame[]) => {
        onFrame(this.#frames(runs), runs);
        return painted();
      })
    );
  }

  async step(what: "discriminator" | "generator" | "round"): Promise<{frames: Frame[]; runs: RunFrame[]}> {
    if (!this.#client) throw new Error("Training is started before a step.");
    const runs = await this.#client.session.step(what === "round" ? null : what);
    return {frames: this.#frames(runs), runs};
  }

  async freeze(player: Player, on: boolean): Promise<Frame[]> {
    if (!this.#client) throw new Error("Training is started before a player is frozen.");
    return this.#frames(await this.#client.session.freeze(player, on));
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
    this.#settings = [];
  }

  #frames(runs: readonly RunFrame[]): Frame[] {
    return runs.map(({snapshot, added}, i) => {
      this.#histories[i].push(...added);
      return {update: snapshot.update, snapshot, ...this.#settings[i], history: this.#histories[i].slice()};
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
