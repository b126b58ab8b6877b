import type {Player} from "../../gan/player.js";
import type {Change} from "../../runs/plan.js";

/** One thing that the runs are asked for. */
export type Order =
  | {readonly type: "step"; readonly what: Player | "round"}
  | {readonly type: "change"; readonly change: Change}
  | {readonly type: "fingerprint"};

/**
 * What the worker is at. It is asked for one thing at a time and answers before it is asked for the next; only a change
 * may come while it trains.
 */
export type Training =
  /** There are no runs, and perhaps no worker. */
  | {readonly phase: "none"}
  /** Runs of a generation are being made. */
  | {readonly phase: "starting"; readonly generation: number}
  | {readonly phase: "standing"; readonly generation: number}
  | {
      readonly phase: "training";
      readonly generation: number;
      readonly rate: number | null;
      /** Whether it was asked to come to a stand. */
      readonly isPausing: boolean;
    }
  /** It is at something short. */
  | {readonly phase: "busy"; readonly generation: number; readonly with: Order["type"]};
