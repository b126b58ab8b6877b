import {createHash} from "node:crypto";
import {appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {type Experiment, type ExperimentRun, runOf} from "../../src/experiments/experiment.js";
import {formatHeader, formatRow, parseRows, type ResultRow} from "../../src/experiments/result-row.js";
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

/** @throws Error if a row was made for something else than the experiment asks for now */
function checkRows(experiment: Experiment, rows: readonly ResultRow[], file: string): void {
  const cells = new Map(experiment.cells.map((cell) => [cell.id, cell]));
  const seen = new Set<string>();
  for (const row of rows) {
    const cell = cells.get(row.cell);
    const wrong = !cell
      ? "is not in the experiment any more"
      : askedOf(runOf(cell, row.seed)) !== row.asked
        ? "was trained with another specification, budget or measuring than the experiment has now"
        : seen.has(keyOf(row))
          ? "stands there twice"
          : null;
    if (wrong)
      throw new Error(
        `${file}: ${row.cell}, seed ${row.seed} ${wrong}. Move the file away to run the experiment anew.`
      );
    seen.add(keyOf(row));
  }
}

/** Names a run within its experiment. */
export function keyOf({cell, seed}: {cell: string; seed: number}): string {
  return `${cell}#${seed}`;
}

/** An experiment's results on disk: a line is added as each run ends, so that nothing finished is ever lost. */
export class ResultsTable {
  readonly #rows: ResultRow[];
  /** Whether the file lacks columns that the rows to come will have. */
  #isOlder: boolean;

  /**
   * Opens the file or begins it. A last line without its end was torn by a kill and is cut off.
   *
   * @throws Error if rows were made for another form of the experiment
   */
  constructor(
    readonly file: string,
    readonly experiment: Experiment
  ) {
    mkdirSync(dirname(file), {recursive: true});
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    if (whole === "") writeFileSync(file, `${formatHeader(experiment)}\n`);
    else if (whole !== text) truncateSync(file, Buffer.byteLength(whole));
    this.#rows = whole === "" ? [] : parseRows(experiment, whole);
    this.#isOlder = whole !== "" && !whole.startsWith(`${formatHeader(experiment)}\n`);
    checkRows(experiment, this.#rows, file);
  }

  get rows(): readonly ResultRow[] {
    return this.#rows;
  }

  has(run: ExperimentRun): boolean {
    const key = keyOf(run);
    return this.#rows.some((row) => keyOf(row) === key);
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

  /** Adds another table's rows. @throws Error if one is there already */
  addAll(rows: readonly ResultRow[]): void {
    checkRows(this.experiment, [...this.#rows, ...rows], this.file);
    for (const row of rows) this.#append(row);
  }

  #append(row: ResultRow): void {
    if (this.#isOlder) this.#rewrite();
    appendFileSync(this.file, `${formatRow(this.experiment, row)}\n`);
    this.#rows.push(row);
  }

  /** Puts the rows into the order of the cells and seeds, so that the file does not tell who finished first. */
  sort(): void {
    const order = new Map(this.experiment.cells.map(({id}, i) => [id, i]));
    this.#rows.sort((a, b) => order.get(a.cell)! - order.get(b.cell)! || a.seed - b.seed);
    this.#rewrite();
  }

  #rewrite(): void {
    const lines = this.#rows.map((row) => formatRow(this.experiment, row));
    replaceFile(this.file, `${[formatHeader(this.experiment), ...lines].join("\n")}\n`);
    this.#isOlder = false;
  }
}
