import type {GuessMark} from "../../figures/guess-mark.js";
import type {Recording} from "../../runs/recording.js";

/** A guess that the reader makes before a run answers. The question and what is said to it are in `src/words`. */
export interface Prediction<
  Id extends string = string,
  OptionId extends string = string,
  Measured = unknown
> {
  readonly id: Id;
  readonly options: readonly OptionId[];
  /**
   * The figure that answers, by its id, and the update up to which its runs say nothing of the answer: until the reader has
   * guessed it stands at its film's last state before. Where no update gives the answer away, it is left out.
   */
  readonly asks: {readonly figure: string; readonly until?: number};
  /** What happened: computed, so that another engine makes another answer. */
  readonly outcome: (recording: (figure: string) => Recording) => Outcome<NoInfer<OptionId>, Measured>;
}

export interface Outcome<OptionId extends string = string, Measured = unknown> {
  /** The option that came true. */
  readonly answer: OptionId;
  /** What the recording measured, for a sentence about it. */
  readonly measured: Measured;
  /** Where the options lie on a chart of the figure, if they are about a number that is charted. */
  readonly charted?: Charted<OptionId>;
}

/** Each option as a range of the same charted number, over the same updates. */
export interface Charted<OptionId extends string> extends Omit<GuessMark, "low" | "high"> {
  readonly ranges: Readonly<Record<OptionId, readonly [low: number, high: number]>>;
}

/** The mark of an option; null where nothing of it is charted. */
export function markOf<OptionId extends string>(
  charted: Charted<OptionId> | undefined,
  option: OptionId
): GuessMark | null {
  if (!charted) return null;
  const {ranges, ...where} = charted;
  const [low, high] = ranges[option];
  return {...where, low, high};
}

/** A prediction whose ids are known to the type checker, which then asks for a word for each. */
export function prediction<const Id extends string, const OptionId extends string, Measured>(
  row: Prediction<Id, OptionId, Measured>
): Prediction<Id, OptionId, Measured> {
  return row;
}

/** Measurements before this update are of networks that have hardly begun. */
export const SETTLED = 1000;
