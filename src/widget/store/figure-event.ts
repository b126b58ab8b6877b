import type {GuessMark} from "../../figures/guess-mark.js";
import type {KnobValues} from "../../figures/knobs/index.js";
import type {Player} from "../../gan/player.js";
import type {Film} from "../../runs/film.js";
import type {Change} from "../../runs/plan.js";
import type {Arrays} from "../../runs/probes/index.js";
import type {FrameMessage, StopReason} from "../../runs/worker/session.js";
import type {Speed} from "./speeds.js";

/** What the reader does. */
export type ReaderEvent =
  /** The page was opened at an address. */
  | {
      readonly type: "page-opened";
      readonly query: string;
      readonly isFirst: boolean;
      /** By the ids of recorded runs, the fingerprints of their weights at the row's budget. */
      readonly recorded?: Readonly<Record<string, string>>;
    }
  /** Back or Forward: the page has another address. */
  | {readonly type: "address-changed"; readonly query: string; readonly isFirst: boolean}
  /** A link in the page to this figure; some ask for the run itself. */
  | {readonly type: "link-followed"; readonly query: string; readonly run: boolean}
  | {readonly type: "run"}
  /** They have guessed what the runs do, and want to see it; the mark is for the guess, where it is about a charted number. */
  | {readonly type: "guessed"; readonly mark: GuessMark | null}
  /** They want to know without. */
  | {readonly type: "told"}
  | {readonly type: "toggle"}
  | {readonly type: "reset"}
  | {readonly type: "step"; readonly what: Player | "round"}
  /** Something is done to the players of all runs. */
  | {readonly type: "change"; readonly change: Change}
  /** Knobs have new values, each of which its knob can have. */
  | {readonly type: "knobs"; readonly values: KnobValues}
  /** A preset's values, and the row's own for all others but the seed. */
  | {readonly type: "load"; readonly values: KnobValues}
  /** The run without what its address does to it on the way. */
  | {readonly type: "drop-events"}
  | {readonly type: "choose-runs"; readonly ids: readonly string[]}
  | {readonly type: "set-aside"; readonly on: boolean}
  | {readonly type: "speed"; readonly speed: Speed}
  /** The data plane is to be drawn as a relief of D's scores, or no longer. */
  | {readonly type: "relief"; readonly on: boolean}
  /** The reader wants to look at the state of an update, the next that there is. */
  | {readonly type: "look-at"; readonly update: number}
  /** The reader wants to see the states that there are one after the other, from the one shown, or no longer. */
  | {readonly type: "play"}
  | {readonly type: "stop"}
  /** The reader pressed something of the figure, or a key in it: what plays by itself leaves it to them. */
  | {readonly type: "touched"}
  | {readonly type: "numbers"; readonly open: boolean}
  | {readonly type: "copy-link"};

/** What happens to the page. */
export type PageEvent =
  | {readonly type: "on-screen"; readonly on: boolean}
  | {readonly type: "tab-hidden"; readonly hidden: boolean}
  | {readonly type: "link-copied"; readonly copied: boolean}
  /** The figure is not far from the screen. */
  | {readonly type: "near-screen"}
  /** Enough of the figure is on the screen for what moves in it to be seen. */
  | {readonly type: "in-view"; readonly on: boolean}
  /** Whether the reader asked for less motion. */
  | {readonly type: "reduced-motion"; readonly on: boolean}
  | {readonly type: "film-loaded"; readonly film: Film}
  | {readonly type: "film-failed"; readonly reason: unknown}
  /** The time that was asked for is over. */
  | {readonly type: "ticked"}
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
  /** The engine does not do that to the runs as they stand: they go on as they were. */
  | {readonly type: "change-refused"; readonly reason: unknown}
  | {readonly type: "fingerprinted"; readonly fingerprints: readonly string[]}
  | {readonly type: "failed"; readonly reason: unknown}
);

export type FigureEvent = ReaderEvent | PageEvent | WorkerEvent;
