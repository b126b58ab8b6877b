import type {KnobValues} from "../../figures/knobs/index.js";
import type {Player} from "../../gan/player.js";
import type {Change} from "../../runs/plan.js";
import type {Arrays} from "../../runs/probes/index.js";
import type {FrameMessage, StopReason} from "../../runs/worker/session.js";
import type {Speed} from "./speeds.js";

/** What the reader does. */
export type ReaderEvent =
  /** The page was opened at an address. */
  | {readonly type: "page-opened"; readonly query: string; readonly isFirst: boolean}
  /** A link in the page to this figure; some ask for the run itself. */
  | {readonly type: "link-followed"; readonly query: string; readonly run: boolean}
  | {readonly type: "run"}
  | {readonly type: "toggle"}
  | {readonly type: "reset"}
  | {readonly type: "step"; readonly what: Player | "round"}
  /** Something is done to the players of all runs. */
  | {readonly type: "change"; readonly change: Change}
  /** Knobs have new values, each of which its knob can have. */
  | {readonly type: "knobs"; readonly values: KnobValues}
  /** A preset's values, and the row's own for all others but the seed. */
  | {readonly type: "load"; readonly values: KnobValues}
  | {readonly type: "choose-runs"; readonly ids: readonly string[]}
  | {readonly type: "set-aside"; readonly on: boolean}
  | {readonly type: "speed"; readonly speed: Speed}
  /** The reader wants to look at the state of an update, the next that there is. */
  | {readonly type: "look-at"; readonly update: number}
  | {readonly type: "numbers"; readonly open: boolean}
  | {readonly type: "copy-link"};

/** What happens to the page. */
export type PageEvent =
  | {readonly type: "on-screen"; readonly on: boolean}
  | {readonly type: "tab-hidden"; readonly hidden: boolean}
  | {readonly type: "link-copied"; readonly copied: boolean}
  | {readonly type: "charts-loaded"}
  | {readonly type: "charts-failed"; readonly reason: unknown};

/** What comes of the worker's orders, with the generation of the runs that it is about. */
export type WorkerEvent = {readonly generation: number} & (
  | {
      readonly type: "started";
      readonly backend: "wasm" | "cpu";
      readonly constants: readonly Arrays[];
      readonly runs: readonly FrameMessage[];
    }
  | {readonly type: "frames"; readonly runs: readonly FrameMessage[]}
  | {readonly type: "stood"; readonly reason: StopReason}
  | {readonly type: "stepped"; readonly runs: readonly FrameMessage[]}
  | {readonly type: "changed"; readonly runs: readonly FrameMessage[]}
  | {readonly type: "fingerprinted"; readonly fingerprints: readonly string[]}
  | {readonly type: "failed"; readonly reason: unknown}
);

export type FigureEvent = ReaderEvent | PageEvent | WorkerEvent;
