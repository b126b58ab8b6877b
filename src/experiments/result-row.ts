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

/**
 * Columns may stand in any order, and outcomes that are measured by now but were not when the table was made are NaN.
 *
 * @throws Error if another column is missing, or if one is there that the experiment does not have
 */
export function parseRows(experiment: Columns, text: string): ResultRow[] {
  const lines = csvParse(text);
  const {columns} = lines;
  const identity = ["cell", ...experiment.parameters, "seed", "failure", "checksum", "asked"];
  const known: readonly string[] = [...identity, ...outcomeFields];
  const missing = identity.filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !known.includes(name));
  if (missing.length > 0 || unknown.length > 0)
    throw new Error(
      `The table's columns are not those that the experiment has now. Missing: ${missing.join(", ") || "none"}; unknown: ${unknown.join(", ") || "none"}.`
    );
  const number = (value: string | undefined) => (value === undefined || value === "" ? NaN : Number(value));
  return lines.map((line) => ({
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
