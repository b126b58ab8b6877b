import type {ExperimentId} from "../experiments/index.js";
import type {FigureId} from "../figures/index.js";
import type {KnobValues} from "../figures/knobs/index.js";
import type {RecipeId} from "../recipes/index.js";
import type {Recorded} from "./recorded.js";

/** Something for learners to do, with an answer that is computed. Its words are in `src/words`, by its id. */
export interface Exercise<Id extends string = string, Measured = unknown> {
  readonly id: Id;
  readonly group: ExerciseGroup;
  /** With the guess, the runs on a weak laptop, and the talk about it. */
  readonly minutes: number;
  /** Lines to write on, in print. */
  readonly lines: number;
  /** What to open: a row each of the table that is filled in. */
  readonly runs: readonly ExerciseRun[];
  /** What happened: another engine makes another answer. */
  readonly answer: (recorded: Recorded) => Measured;
}

/** Where an exercise is done. */
export type ExerciseGroup = "figures" | "laboratory" | "pictures";

/** A run in a figure, and what it was measured in: a test holds the two to be the same run. */
export interface ExerciseRun {
  readonly figure: FigureId;
  /** One of the figure's runs, where it has several. */
  readonly run?: string;
  /** The laboratory's preset that it begins with. */
  readonly recipe?: RecipeId;
  readonly values?: KnobValues;
  /** The cell of an experiment with that run; the figure's recording if left out. */
  readonly from?: {readonly experiment: ExperimentId; readonly cell: string};
}

/** An exercise whose id and answer are known to the type checker, which then asks for its words. */
export function exercise<const Id extends string, Measured>(
  row: Exercise<Id, Measured>
): Exercise<Id, Measured> {
  return row;
}
