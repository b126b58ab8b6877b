import {csvFormatRow, csvParse} from "d3-dsv";
import type {Experiment} from "./experiment.js";
import {type Outcome, outcomeFields} from "./outcome.js";

/** A run's line in data/experiments/<id>.csv. */
export interface ResultRow {
  readonly cell: string;
  readonly seed: number;
  readonly parameters: Readonly<Record<string, string>>;
  /** Fingerprint of all that was asked for: the specification, the budget, how often it was measured, and what was done to the players. */
  readonly asked: string;
  readonly outcome: Outcome;
  /** Why the run blew up, as `discriminator gradient 1234`; empty if it did not. */
  readonly failure: string;
  /** Fingerprint of all weights at the end. */
  readonly checksum: string;
}

type Columns = Pick<Experiment, "parameters">;

export function formatHeader({parameters}: Columns): string {
  return csvFormatRow(["cell", ...parameters, "seed", ...outcomeFields, "failure", "checksum", "asked"]);
}

/** Six digits are kept of a number; what could not be measured is left empty. */
export function formatRow({parameters}: Columns, row: ResultRow): string {
  const number = (value: number) => (Number.isNaN(value) ? "" : String(Number(value.toPrecision(6))));
  return csvFormatRow([
    row.cell,
    ...parameters.map((name) => row.parameters[name]),
    String(row.seed),
    ...outcomeFields.map((field) => number(row.outcome[field])),
    row.failure,
    row.checksum,
    row.asked
  ]);
}

/** @throws Error if the columns are not those of the experiment */
export function parseRows(experiment: Columns, text: string): ResultRow[] {
  const header = formatHeader(experiment);
  if (text.slice(0, header.length + 1) !== `${header}\n`)
    throw new Error("The table's columns are not those that the experiment has now.");
  const number = (value: string) => (value === "" ? NaN : Number(value));
  return csvParse(text).map((line) => ({
    cell: line.cell,
    seed: Number(line.seed),
    parameters: Object.fromEntries(experiment.parameters.map((name) => [name, line[name]])),
    asked: line.asked,
    outcome: Object.fromEntries(
      outcomeFields.map((field) => [field, number(line[field])])
    ) as unknown as Outcome,
    failure: line.failure,
    checksum: line.checksum
  }));
}
