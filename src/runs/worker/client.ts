import type {Player} from "../../gan/player.js";
import type {Machine} from "../machine/checked-backend.js";
import type {Change} from "../plan.js";
import type {Arrays} from "../probes/index.js";
import type {FrameMessage, RunOrder, StopReason, TrainingOrder} from "./orders.js";
import {RunGroup} from "./run-group.js";

/** What a page can ask of whatever trains a figure's runs: see `RunGroup`. */
export interface TrainingSession {
  start(orders: readonly RunOrder[]): Promise<Arrays[]>;
  frame(options?: {passing?: boolean}): Promise<FrameMessage[]>;
  run(order: TrainingOrder, onFrame: (frame: FrameMessage[]) => Promise<void> | void): Promise<StopReason>;
  pause(): Promise<void>;
  step(player: Player | null): Promise<FrameMessage[]>;
  change(change: Change): Promise<FrameMessage[]>;
  checksums(): Promise<string[]>;
}

export interface SessionClient {
  readonly session: TrainingSession;
  /** Which backend trains: "cpu" means that the fast one could not start. */
  readonly backend: "wasm" | "cpu";
  /** Whether it computes as the figures were recorded. */
  readonly machine: Machine;
  close(): void;
}

/**
 * Starts what trains a figure's runs. Once it has failed, its `start` begins anew.
 *
 * @throws WorkerFailure if there can be no worker
 */
export async function openSession(): Promise<SessionClient> {
  return RunGroup.open();
}
