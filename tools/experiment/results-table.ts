import {createHash} from "node:crypto";
import {appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {type Experiment, type ExperimentRun, runOf} from "../../src/experiments/experiment.js";
import {
  formatHeader,
  formatRow,
  type ReadRow,
  type ResultRow,
  readRows,
  TableError
} from "../../src/experiments/result-row.js";
import {canonicalJson} from "./canonical-json.js";
import {replaceFile} from "./replace-file.js";
import type {TrainedRun} from "./train-run.js";

/**
 * Fingerprint of what a run was asked to be: 12 hexadecimal digits of SHA-256. Neither the order in which a specification
 * names its parts nor a part that is undefined makes a difference.
 */
export function askedOf({
  specification,
  budget,
  measureEvery,
  events
}: Pick<ExperimentRun, "specification" | "budget" | "measureEvery" | "events">): string {
  const asked = canonicalJson({specification, budget, measureEvery, events});
  return createHash("sha256").update(asked).digest("hex").slice(0, 12);
}

/** @throws TableError if a row was made for something else than the experiment asks for now */
function checkAsked(experiment: Experiment, {row, line}: ReadRow, file: string): void {
  const cell = experiment.cells.find(({id}) => id === row.cell);
  const wrong = !cell
    ? "is not in the experiment any more"
    : askedOf(runOf(cell, row.seed)) !== row.asked
      ? "was trained with another specification, budget or measuring than the experiment has now"
      : null;
  if (wrong)
    throw new TableError(
      file,
      line,
      `${row.cell}, seed ${row.seed} ${wrong}. Move the file away to run the experiment anew.`
    );
}

/** Names a run within its experiment. */
export function keyOf({cell, seed}: {cell: string; seed: number}): string {
  return `${cell}#${seed}`;
}

/** An experiment's results on disk: a line is added as each run ends, so that nothing finished is ever lost. */
export class ResultsTable {
  readonly #rows = new Map<string, ResultRow>();
  /** Whether the file has to be written anew before a row is added: it lacks columns, or lines stand there twice. */
  #isOlder = false;

  /**
   * Opens the file or begins it. A last line without its end was torn by a kill and is cut off; a row that stands there twice,
   * as two processes leave it that were at work at once, counts once.
   *
   * @throws TableError if rows were made for another form of the experiment, or if a line is not what was written
   */
  constructor(
    readonly file: string,
    readonly experiment: Experiment
  ) {
    mkdirSync(dirname(file), {recursive: true});
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    const read = whole === "" ? [] : readRows(experiment, whole, file);
    for (const {row, line} of read) {
      checkAsked(experiment, {row, line}, file);
      this.#keep(row, line);
    }
    if (whole === "") writeFileSync(file, `${formatHeader(experiment)}\n`);
    else if (whole !== text) truncateSync(file, Buffer.byteLength(whole));
    const isPlain = whole.startsWith(`${formatHeader(experiment)}\n`) && !whole.includes("\r");
    this.#isOlder = whole !== "" && (!isPlain || read.length > this.#rows.size);
  }

  get rows(): readonly ResultRow[] {
    return [...this.#rows.values()];
  }

  has(run: {cell: string; seed: number}): boolean {
    return this.#rows.has(keyOf(run));
  }

  add(run: ExperimentRun, trained: TrainedRun): void {
    const {failure} = trained;
    this.#append({
      cell: run.cell,
      seed: run.seed,
      parameters: Object.fromEntries(
        Object.entries(run.parameters).map(([name, value]) => [name, String(value)])
      ),
      asked: askedOf(run),
      outcome: trained.outcome,
      failure: failure ? `${failure.player} ${failure.cause} ${failure.update}` : "",
      checksum: trained.checksum
    });
  }

  /**
   * Takes another table's rows over, all at once: a kill leaves all of them or none.
   *
   * @returns how many were not here yet
   * @throws TableError if one was trained to other weights than the one that is here
   */
  takeOver(rows: readonly ResultRow[]): number {
    const before = this.#rows.size;
    for (const row of rows) this.#keep(row, null);
    this.sort();
    return this.#rows.size - before;
  }

  /** @throws TableError if the same run is there with other weights */
  #keep(row: ResultRow, line: number | null): void {
    const present = this.#rows.get(keyOf(row));
    if (present && present.checksum !== row.checksum)
      throw new TableError(
        this.file,
        line,
        `${row.cell}, seed ${row.seed} stands there twice, with different weights at the end. One of the two was made by another engine; take it out.`
      );
    if (!present) this.#rows.set(keyOf(row), row);
  }

  #append(row: ResultRow): void {
    if (this.#isOlder) this.#rewrite();
    appendFileSync(this.file, `${formatRow(this.experiment, row)}\n`);
    this.#rows.set(keyOf(row), row);
  }

  /** Puts the rows into the order of the cells and seeds, so that the file does not tell who finished first. */
  sort(): void {
    const order = new Map(this.experiment.cells.map(({id}, i) => [id, i]));
    const sorted = this.rows.toSorted((a, b) => order.get(a.cell)! - order.get(b.cell)! || a.seed - b.seed);
    this.#rows.clear();
    for (const row of sorted) this.#rows.set(keyOf(row), row);
    this.#rewrite();
  }

  #rewrite(): void {
    const lines = this.rows.map((row) => formatRow(this.experiment, row));
    replaceFile(this.file, `${[formatHeader(this.experiment), ...lines].join("\n")}\n`);
    this.#isOlder = false;
  }
}
