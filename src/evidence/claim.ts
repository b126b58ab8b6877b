import type {ExperimentSummary} from "../experiments/summary.js";
import type {FigureId} from "../figures/index.js";
import type {KnobValues} from "../figures/knobs/index.js";
import type {Part, Verdict} from "./part.js";

/** What a claim came to, and the numbers that say so. */
export interface Judgement<Measured = unknown> {
  readonly verdict: Verdict;
  /** What the verdict rests on, each with its interval. */
  readonly parts: readonly Part[];
  readonly measured: Measured;
}

export type ReadExperiment = (id: string) => ExperimentSummary;

/** A sentence of the answer, and how it is held to the data. The sentence and what is said of the test are in `src/words`. */
export interface Claim<Id extends string = string, Measured = unknown> {
  /** The answer's sentence, A1 to A12; with a letter where it claims two things. */
  readonly id: Id;
  /** The day on which its test was written down as it is: before the reporting seeds were looked at. */
  readonly written: string;
  /** The section of the article that the sentence is taken up in. */
  readonly place: {readonly page: string; readonly section: string};
  /** Ids of the experiments that `judge` reads; none where it computes. */
  readonly experiments: readonly string[];
  /** A live figure in which it can be watched. */
  readonly live: {readonly page: string; readonly figure: FigureId; readonly values: KnobValues};
  readonly judge: (read: ReadExperiment) => Judgement<Measured>;
}

/** A claim whose id and numbers are known to the type checker, which then asks for its words. */
export function claim<const Id extends string, Measured>(row: Claim<Id, Measured>): Claim<Id, Measured> {
  return row;
}
