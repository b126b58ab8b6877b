import type {Recording} from "../../runs/recording.js";

/** A guess that the reader makes before a run answers. The question and what is said to it are in `src/words`. */
export interface Prediction<
  Id extends string = string,
  OptionId extends string = string,
  Measured = unknown
> {
  readonly id: Id;
  readonly options: readonly OptionId[];
  /** What happened: computed, so that another engine makes another answer. */
  readonly outcome: (recording: (figure: string) => Recording) => Outcome<NoInfer<OptionId>, Measured>;
}

export interface Outcome<OptionId extends string = string, Measured = unknown> {
  /** The option that came true. */
  readonly answer: OptionId;
  /** What the recording measured, for a sentence about it. */
  readonly measured: Measured;
}

/** A prediction whose ids are known to the type checker, which then asks for a word for each. */
export function prediction<const Id extends string, const OptionId extends string, Measured>(
  row: Prediction<Id, OptionId, Measured>
): Prediction<Id, OptionId, Measured> {
  return row;
}

/** Measurements before this update are of networks that have hardly begun. */
export const SETTLED = 1000;
