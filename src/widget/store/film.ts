import type {Measurement} from "../../runs/measurement.js";
import type {Moment} from "./moment.js";

/** The recorded runs that a figure shows before any was trained in the page. */
export interface FilmState {
  readonly phase: "none" | "loading" | "loaded" | "failed";
  /** Its states, in the order of their updates; none unless it is loaded. */
  readonly moments: readonly Moment[];
  /** Of each run, all its measurements. */
  readonly histories: readonly (readonly Measurement[])[];
  /** What of it may be seen of a figure that keeps silent; the same for any other. */
  readonly before: Pick<FilmState, "moments" | "histories">;
  /** Why it could not be had: the figure does without, and nobody is told. */
  readonly reason: unknown;
}

export const noFilm: FilmState = {
  phase: "none",
  moments: [],
  histories: [],
  before: {moments: [], histories: []},
  reason: null
};

/** How states are shown one after the other. */
export interface Playback {
  /** Who began it; null while nothing plays. */
  readonly by: "itself" | "reader" | null;
  /** Whether a tick was asked for and is still to come: there is one at a time. */
  readonly isTicking: boolean;
  /** Whether it may still begin by itself. */
  readonly mayBegin: boolean;
  /** Whether enough of the figure is on the screen for that. */
  readonly inView: boolean;
  readonly reducedMotion: boolean;
}

export const standing: Playback = {
  by: null,
  isTicking: false,
  mayBegin: false,
  inView: false,
  reducedMotion: false
};
