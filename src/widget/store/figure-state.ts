import type {AddressProblem} from "../../figures/address.js";
import type {Chosen} from "../../figures/chosen-values.js";
import type {GuessMark} from "../../figures/guess-mark.js";
import type {KnobName, KnobValue, KnobValues} from "../../figures/knobs/index.js";
import type {Failure} from "../../gan/training/trainer-state.js";
import type {Measurement} from "../../runs/measurement.js";
import type {Change, RunEvent} from "../../runs/plan.js";
import type {Arrays} from "../../runs/probes/index.js";
import type {FilmState, Playback} from "./film.js";
import type {FrameHistory} from "./frame-history.js";
import type {Moment} from "./moment.js";
import type {Speed} from "./speeds.js";
import type {Order, Training} from "./training.js";

/**
 * What a figure is doing, in a word. "idle" shows the recorded run; "ready" stands at update 0 of another; "away" trains
 * as soon as the figure is on the screen again; "finished" has reached the update where it stops.
 */
export type FigureStatus =
  | "idle"
  | "loading"
  | "ready"
  | "running"
  | "away"
  | "paused"
  | "finished"
  | "failed";

/** Something that the reader is told, besides what the pictures show. */
export type Notice =
  /** A link was made at this update. */
  | {readonly kind: "stops-at"; readonly update: number}
  /** A value of an address could not be used; shown is what the knob has instead. */
  | {readonly kind: "bad-value"; readonly problem: AddressProblem; readonly shown: KnobValue}
  /** Values that make no run together, or that the present run cannot be changed to; `asked` where a knob asked for them. */
  | {readonly kind: "refused"; readonly reason: unknown; readonly asked: KnobValues | null}
  /** No more changes of this run: an address has to hold them all. */
  | {readonly kind: "too-many-changes"}
  /** The run that was under way made room for another, for the sake of these knobs; with or without changes by hand in it. */
  | {readonly kind: "begun-anew"; readonly knobs: readonly KnobName[]; readonly isByHand: boolean}
  /** Back to the plan: what was changed by hand on the way is no longer done. */
  | {readonly kind: "as-planned"}
  | {readonly kind: "slow-backend"}
  /** Training could not be started, or broke off in the middle. */
  | {readonly kind: "not-started" | "broken-off"; readonly reason: unknown};

/** A run that was tried in a laboratory. */
export interface LogEntry {
  /** What was changed, as the words of an address: its name in the log. */
  readonly query: string;
  readonly measurement: Measurement;
  readonly fingerprint: string;
}

/** All that there is to know of a live figure. Nothing in it is ever changed: events make a new one (see `transition`). */
export interface FigureState {
  // What was chosen.
  readonly chosen: Chosen;
  /** Whoever opened a class's link has this and their number on the list for a seed; null for everybody else. */
  readonly classroom: number | null;
  readonly speed: Speed;
  /** Whether the data plane is drawn as a relief of D's scores. */
  readonly asRelief: boolean;
  /** The update at which training stops the next time. */
  readonly until: number;
  /** Whether the table of numbers is open. */
  readonly showsNumbers: boolean;

  // What the reader wants, and whether they can see it.
  /** Whether the reader wants the figure to train; it does while it is before their eyes. */
  readonly wanted: boolean;
  readonly onScreen: boolean;
  /** Whether the page is in a tab behind others. */
  readonly tabHidden: boolean;
  /** The reader went back to the state at this update; null while the newest is shown. */
  readonly heldAt: number | null;
  /** How the states that there are are shown one after the other. */
  readonly playback: Playback;
  /** Single steps and changes that wait for their turn. */
  readonly pending: readonly Order[];
  /** Changes that the worker was asked for and has not answered. */
  readonly sent: readonly Change[];

  // The recorded runs, until others take their place.
  readonly film: FilmState;

  // What the page asks the reader to guess first.
  /** The update up to which the recorded runs are shown until they have; null for a figure that nobody is asked about. */
  readonly silentUntil: number | null;
  /** Whether they have guessed, or wanted to know without. */
  readonly isTold: boolean;
  readonly guess: GuessMark | null;

  // The runs.
  /** Counts the times that runs were begun anew: what comes from earlier ones is not theirs. */
  readonly generation: number;
  /** Whether the pictures are to show these runs, and no longer the recorded ones. */
  readonly isLive: boolean;
  readonly training: Training;
  /** Null until a worker was opened. */
  readonly backend: "wasm" | "cpu" | null;
  /** Whether there is what draws charts: it is loaded with the first run. */
  readonly charts: "none" | "loading" | "loaded";
  readonly status: FigureStatus;
  /** Whether the training could not be started, or broke off: nothing is tried again before the reader wants it. */
  readonly isBroken: boolean;
  /** Why the training last came to a stand by itself. */
  readonly ended: "budget" | "stuck" | null;

  // What the runs have shown so far.
  readonly frameHistory: FrameHistory<Moment>;
  /** Updates from the newest picture to the one before, while it trains; 0 when it stands. */
  readonly pace: number;
  /** Of each run, what stays the same all through it. */
  readonly constants: readonly Arrays[];
  /** Of each run, the measurements at the plan's multiples. */
  readonly histories: readonly (readonly Measurement[])[];
  /** What was done to the players so far, in all runs alike. */
  readonly events: readonly RunEvent[];
  /** Whether some of it was done by hand: what the row had planned no longer happens. */
  readonly isByHand: boolean;
  /** Whether a player was moved out of its turn: that is no event, and no address says it. */
  readonly isStepped: boolean;
  /** By the ids of recorded runs, the fingerprints of their weights at the row's budget. */
  readonly recorded: Readonly<Record<string, string>>;
  /** Of each run, why it failed, if it did. */
  readonly failures: readonly (Failure | null)[];
  /** Of the runs' weights, whenever the training stands. */
  readonly fingerprints: readonly string[];

  // What is said.
  /** The query that the address has of this figure; null for one that somebody else wrote, which is left alone. */
  readonly address: string | null;
  readonly notices: readonly Notice[];
  /** What came of the reader's wish to copy a link. */
  readonly link: "copied" | "in-address-bar" | null;
  readonly log: readonly LogEntry[];
}
