import type {Recording} from "../../runs/recording.js";

/** A guess that the reader makes before a run answers. */
export interface Prediction {
  readonly id: string;
  readonly question: string;
  readonly options: readonly PredictionOption[];
  /** What happened: computed, so that another engine makes another answer. */
  readonly outcome: (recording: (figure: string) => Recording) => Outcome;
}

export interface PredictionOption {
  readonly id: string;
  readonly label: string;
  /** Said to whoever chose it, after whether it is what happened: why one might think so, and what speaks for or against. */
  readonly reply: string;
}

export interface Outcome {
  /** The id of the option that came true. */
  readonly answer: string;
  /** What the recording measured, in a sentence. */
  readonly measured: string;
}

/** Measurements before this update are of networks that have hardly begun. */
export const SETTLED = 1000;
