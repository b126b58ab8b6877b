import {proxy} from "comlink";
import type {Player} from "../../gan/player.js";
import type {Change} from "../../runs/plan.js";
import type {Arrays} from "../../runs/probes/index.js";
import {openSession, type SessionClient} from "../../runs/worker/client.js";
import type {FrameMessage, RunOrder, StopReason} from "../../runs/worker/session.js";
import {frameInterval, painted} from "./painting.js";

/** What making the runs gives. */
export interface Started {
  readonly backend: SessionClient["backend"];
  /** Of each run, what stays the same all through it. */
  readonly constants: readonly Arrays[];
  readonly runs: readonly FrameMessage[];
}

/** The page's side of a figure's training: opens the worker when it is first needed, and sends it orders. */
export class TrainingClient {
  #opening: Promise<SessionClient> | null = null;

  /** @param open starts a worker */
  constructor(readonly open: () => Promise<SessionClient> = openSession) {}

  /** Makes the runs at update 0, in the place of earlier ones. */
  async start(orders: readonly RunOrder[]): Promise<Started> {
    this.#opening ??= this.open();
    const {session, backend} = await this.#opening;
    const constants = await session.start(orders);
    return {backend, constants, runs: await session.frame()};
  }

  /** Trains until `until` or a pause; at most `rate` updates a second. The next picture comes when this one is painted. */
  async train(
    until: number,
    rate: number | null,
    onFrames: (runs: readonly FrameMessage[]) => void
  ): Promise<StopReason> {
    const {session} = await this.#client();
    return session.run(
      {until, rate, interval: frameInterval()},
      proxy((runs: FrameMessage[]) => {
        onFrames(runs);
        return painted();
      })
    );
  }

  async pause(): Promise<void> {
    await (await this.#client()).session.pause();
  }

  async step(what: Player | "round"): Promise<readonly FrameMessage[]> {
    return (await this.#client()).session.step(what === "round" ? null : what);
  }

  async change(change: Change): Promise<readonly FrameMessage[]> {
    return (await this.#client()).session.change(change);
  }

  /** Fingerprints of the runs' weights. */
  async fingerprints(): Promise<readonly string[]> {
    return (await this.#client()).session.checksums();
  }

  close(): void {
    this.#opening?.then(
      ({close}) => close(),
      // It never opened: there is nothing to close.
      () => {}
    );
    this.#opening = null;
  }

  #client(): Promise<SessionClient> {
    if (!this.#opening) throw new Error("Runs are started before they are asked for something.");
    return this.#opening;
  }
}
