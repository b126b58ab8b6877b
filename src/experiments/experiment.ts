import {
  createSpecification,
  type Specification,
  type SpecificationOverrides
} from "../gan/training/specification.js";
import type {RunEvent} from "../runs/plan.js";

/** A question that is answered by many runs: a table of cells, each trained from several seeds. */
export interface Experiment<Id extends string = string> {
  /** Also the name of its results: data/experiments/<id>.csv. What it is called and asks is in `src/words`, by this. */
  readonly id: Id;
  /** What the parameters are called, in the order of the CSV's columns. */
  readonly parameters: readonly string[];
  readonly cells: readonly Cell[];
  readonly seeds: readonly number[];
}

/** One setting of the parameters. Plain data, so that a worker can be handed it. */
export interface Cell {
  /** Unique in the experiment, and unchanging: `n=1,m=10`. */
  readonly id: string;
  /** A value for each of the experiment's parameters. */
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly overrides: SpecificationOverrides;
  /** Updates in all, of either player. */
  readonly budget: number;
  /** A run is measured at multiples of so many updates; divides the budget. */
  readonly measureEvery: number;
  /** What is done to the players on the way. */
  readonly events?: readonly RunEvent[];
}

/** One run: a cell from one seed. */
export interface ExperimentRun {
  readonly cell: string;
  readonly parameters: Cell["parameters"];
  readonly seed: number;
  readonly specification: Specification;
  readonly budget: number;
  readonly measureEvery: number;
  readonly events?: readonly RunEvent[];
}

/** All runs, cell after cell, seed after seed: the order of the rows in a finished table. */
export function runsOf(experiment: Experiment, seeds: readonly number[] = experiment.seeds): ExperimentRun[] {
  return experiment.cells.flatMap((cell) => seeds.map((seed) => runOf(cell, seed)));
}

export function runOf({id, parameters, overrides, ...plan}: Cell, seed: number): ExperimentRun {
  return {
    cell: id,
    parameters,
    seed,
    specification: createSpecification({...overrides, seed}),
    ...plan
  };
}
