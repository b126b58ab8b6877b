import type {ExperimentSummary} from "../experiments/summary.js";
import type {KnobValues} from "../figures/knobs/index.js";

export type Verdict = "holds" | "conditional" | "did-not-hold";

/** What a claim came to, with the numbers in words. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly effect: string;
  /** Under which condition it holds, where the verdict is conditional; or why it did not. */
  readonly condition?: string;
}

export type ReadExperiment = (id: string) => ExperimentSummary;

/** A sentence of the answer, in our words, and how it is held to the data. */
export interface Claim {
  /** The answer's sentence, A1 to A12; with a letter where it claims two things. */
  readonly id: string;
  readonly sentence: string;
  /** The section of the article that the sentence is taken up in. */
  readonly place: {readonly page: string; readonly section: string};
  /** What was compared, and what has to be so for the claim to hold: `judge` in words. */
  readonly test: string;
  /** Ids of the experiments that `judge` reads; none where it computes. */
  readonly experiments: readonly string[];
  /** A live figure in which it can be watched. */
  readonly live?: {
    readonly page: string;
    readonly figure: string;
    readonly values: KnobValues;
    readonly label: string;
  };
  readonly judge: (read: ReadExperiment) => Judgement;
}
