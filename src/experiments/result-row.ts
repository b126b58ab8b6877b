import {csvFormatRow, csvParseRows} from "d3-dsv";
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

/** What is wrong with a line of a table, and where. */
export class TableError extends Error {
  override readonly name = "TableError";

  /** @param line from 1, the header's; null where the whole file is meant */
  constructor(
    readonly file: string,
    readonly line: number | null,
    what: string
  ) {
    super(line === null ? `${file}: ${what}` : `${file}, line ${line}: ${what}`);
  }
}

/** A row and the line that it stands in. */
export interface ReadRow {
  readonly row: ResultRow;
  /** From 1, the header's. */
  readonly line: number;
}

/** What a spreadsheet puts before a table that it saves. */
const BYTE_ORDER_MARK = "\uFEFF";
const NUMBER = /^-?(\d+(\.\d+)?(e[+-]?\d+)?|Infinity)$/i;
const FAILURE = /^((generator|discriminator) (samples|scores|gradient|weights) \d+)?$/;

/**
 * Columns may stand in any order, and outcomes that are measured by now but were not when the table was made are NaN.
 * Lines may end as on any system.
 *
 * @param file is named in errors
 * @throws TableError if another column is missing or is there that the experiment does not have, or if a line cannot be
 *   what was written: torn, with bytes of a crash in it, or with a word where a number stood
 */
export function readRows(experiment: Columns, text: string, file = "The table"): ReadRow[] {
  const [header = "", ...lines] = text.replace(BYTE_ORDER_MARK, "").split(/\r?\n/);
  const columns = csvParseRows(header)[0] ?? [];
  const identity = ["cell", ...experiment.parameters, "seed", "failure", "checksum", "asked"];
  const known: readonly string[] = [...identity, ...outcomeFields];
  const missing = identity.filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !known.includes(name));
  if (missing.length > 0 || unknown.length > 0)
    throw new TableError(
      file,
      1,
      `the columns are not those that the experiment has now. Missing: ${missing.join(", ") || "none"}; unknown: ${unknown.join(", ") || "none"}.`
    );
  return lines.flatMap((line, i) =>
    line === "" ? [] : [{row: readRow(experiment, line, columns, {file, line: i + 2}), line: i + 2}]
  );
}

export function parseRows(experiment: Columns, text: string, file?: string): ResultRow[] {
  return readRows(experiment, text, file).map(({row}) => row);
}

function readRow(
  experiment: Columns,
  text: string,
  columns: readonly string[],
  at: {readonly file: string; readonly line: number}
): ResultRow {
  const wrong = (what: string) =>
    new TableError(at.file, at.line, `${what}. Take the line out; its run is then trained again.`);
  if (text.includes("\0")) throw wrong("there are bytes of a crash in it (zeros), no row");
  const cells = csvParseRows(text)[0];
  if (cells.length !== columns.length)
    throw wrong(`it is torn: it has ${cells.length} of ${columns.length} columns`);
  const of = Object.fromEntries(columns.map((name, i) => [name, cells[i]]));
  const must = (name: string, form: RegExp, what: string) => {
    if (!form.test(of[name])) throw wrong(`the ${name} is "${of[name]}", which is not ${what}`);
    return of[name];
  };
  const number = (name: string) => {
    if (of[name] === undefined || of[name] === "") return Number.NaN;
    return Number(must(name, NUMBER, "a number"));
  };
  return {
    cell: must("cell", /./, "a cell's name"),
    seed: Number(must("seed", /^\d{1,10}$/, "a seed")),
    parameters: Object.fromEntries(experiment.parameters.map((name) => [name, of[name]])),
    asked: must("asked", /^[0-9a-f]{12}$/, "a fingerprint of 12 digits"),
    outcome: Object.fromEntries(outcomeFields.map((field) => [field, number(field)])) as unknown as Outcome,
    failure: must("failure", FAILURE, "a reason why a run blew up"),
    checksum: must("checksum", /^[0-9a-f]{16}$/, "a fingerprint of 16 digits")
  };
}
