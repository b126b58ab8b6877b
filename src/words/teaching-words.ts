import type {ExerciseRow} from "../teaching/exercises/index.js";

/** An exercise, and its answer. */
export interface ExerciseWords<Measured = unknown> {
  readonly title: string;
  /** What to do, and what to think about. */
  readonly task: string;
  /** What to note down of each run: the table's heads. */
  columns(measured: Measured): readonly string[];
  /** The table filled in: a row for each run, a cell for each column. */
  filled(measured: Measured): readonly (readonly string[])[];
  /** Why, in a few sentences. */
  why(measured: Measured): string;
}

/** What is handed out: the worksheet and its answers. */
export interface TeachingWords {
  readonly sheet: {
    minutes(count: number): string;
    /** Head of the column with the runs to open. */
    readonly open: string;
    readonly guess: string;
    /** A run without settings of its own. */
    readonly asItComes: string;
    /** The figure and the settings of a run. */
    run(figure: string, settings: readonly string[]): string;
    seed(seed: string): string;
    /** Below an answer: what it was computed from. */
    fromRecording(figure: string): string;
    fromExperiment(experiment: string): string;
  };
  /** What the exercises take. */
  readonly costs: {
    readonly exercise: string;
    readonly minutes: string;
    readonly runs: string;
    /** @param seconds of all the runs together */
    seconds(runs: number, seconds: number): string;
    measured(how: {
      readonly processor: string;
      readonly node: string;
      readonly date: string;
      /** How many times slower a weak laptop is taken to be. */
      readonly weak: number;
      /** The share of a figure's time that is for training. */
      readonly training: number;
    }): string;
  };
  readonly exercises: {
    readonly [Row in ExerciseRow as Row["id"]]: ExerciseWords<ReturnType<Row["answer"]>>;
  };
}
