import {mean, median} from "../statistics/quantile.js";
import type {Experiment} from "./experiment.js";
import {type Outcome, type OutcomeField, outcomeFields} from "./outcome.js";
import type {Provenance} from "./provenance.js";
import type {ResultRow} from "./result-row.js";

/** One number over the seeds of a cell, leaving out runs in which it could not be measured; NaN if there is none. */
export interface Spread {
  readonly median: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What came of one seed's run. */
export interface SeedOutcome {
  readonly seed: number;
  readonly outcome: Outcome;
}

export interface CellSummary {
  /** The experiment that it is a cell of. */
  readonly experiment: string;
  readonly cell: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly seeds: number;
  /** Seeds whose run was collapsed in more than half of its late measurements. */
  readonly collapsedSeeds: number;
  /** Seeds whose run blew up. */
  readonly failedSeeds: number;
  /** Seeds whose run captured all modes at one of its measurements. */
  readonly completeSeeds: number;
  readonly measures: Readonly<Record<OutcomeField, Spread>>;
  /** Run by run, in the order of the seeds, which is the same in every cell. */
  readonly runs: readonly SeedOutcome[];
}

/** What a page reads of an experiment. Numbers that are NaN become null on the way through JSON. */
export interface ExperimentSummary<Id extends string = string> {
  readonly id: Id;
  readonly budgets: readonly number[];
  readonly provenance: Provenance;
  readonly cells: readonly CellSummary[];
}

/** @throws Error if a cell was not trained from as many seeds as the others */
export function summarize<Id extends string>(
  experiment: Experiment<Id>,
  rows: readonly ResultRow[],
  provenance: Provenance
): ExperimentSummary<Id> {
  const cells = experiment.cells.map(({id}) => {
    const ofCell = rows.filter(({cell}) => cell === id);
    if (ofCell.length !== provenance.seeds.length)
      throw new Error(
        `"${experiment.id}" has ${ofCell.length} runs of ${id}, but ${provenance.seeds.length} seeds; "${provenance.command}" trains what is missing.`
      );
    return summarizeCell(experiment.id, id, ofCell);
  });
  const {id} = experiment;
  const budgets = [...new Set(experiment.cells.map(({budget}) => budget))].sort((a, b) => a - b);
  return {id, budgets, provenance, cells};
}

function summarizeCell(experiment: string, cell: string, rows: readonly ResultRow[]): CellSummary {
  const count = (holds: (row: ResultRow) => boolean) => rows.filter(holds).length;
  return {
    experiment,
    cell,
    parameters: rows[0].parameters,
    seeds: rows.length,
    collapsedSeeds: count(({outcome}) => isCollapsedLate(outcome)),
    failedSeeds: count(({failure}) => failure !== ""),
    completeSeeds: count(({outcome}) => !Number.isNaN(outcome.firstComplete)),
    measures: Object.fromEntries(
      outcomeFields.map((field) => [field, spread(rows.map(({outcome}) => outcome[field]))])
    ) as Record<OutcomeField, Spread>,
    runs: rows.map(({seed, outcome}) => ({seed, outcome})).sort((a, b) => a.seed - b.seed)
  };
}

function spread(values: readonly number[]): Spread {
  const measured = values.filter((value) => !Number.isNaN(value));
  if (measured.length === 0) return {median: NaN, mean: NaN, low: NaN, high: NaN};
  return {
    median: median(measured),
    mean: mean(measured),
    low: Math.min(...measured),
    high: Math.max(...measured)
  };
}

/** Whether a run was collapsed in more than half of its late measurements. */
export function isCollapsedLate({lateCollapsed}: Outcome): boolean {
  return lateCollapsed > 0.5;
}

/** @throws RangeError if the experiment has no such cell */
export function cellOf({id, cells}: ExperimentSummary, cell: string): CellSummary {
  const found = cells.find((one) => one.cell === cell);
  if (!found) throw new RangeError(`The experiment "${id}" has no cell "${cell}".`);
  return found;
}
