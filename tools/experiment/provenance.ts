import {existsSync, readFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import type {Experiment} from "../../src/experiments/experiment.js";
import type {Provenance} from "../../src/experiments/provenance.js";
import {replaceFile} from "./replace-file.js";
import type {ResultsTable} from "./results-table.js";

/** The sidecar of a results file. */
export function provenanceFile(csv: string): string {
  return csv.replace(/\.csv$/, ".json");
}

export function readProvenance(csv: string): Provenance | null {
  const file = provenanceFile(csv);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** What rows are made with today. */
function versionsNow(): Provenance["versions"] {
  const {version, dependencies} = JSON.parse(readFileSync("package.json", "utf8"));
  return {node: process.version, tfjs: dependencies["@tensorflow/tfjs-core"], project: version};
}

/**
 * A table whose rows were made with another version of the library that does the arithmetic is not added to: one table, one
 * arithmetic.
 *
 * @throws Error that names the two versions
 */
export function checkVersions(csv: string, made: Provenance | null = readProvenance(csv)): void {
  const {tfjs} = versionsNow();
  if (made && made.versions.tfjs !== tfjs)
    throw new Error(
      `${csv}: its rows were made with TensorFlow.js ${made.versions.tfjs}, and this is ${tfjs}. Install that version, or move the file and its .json away to run the experiment anew.`
    );
}

/** Says what made the table so far. @param seconds of training that the table's runs took */
export function writeProvenance(table: ResultsTable, experiment: Experiment, seconds: number): void {
  const seeds = [...new Set(table.rows.map(({seed}) => seed))].sort((a, b) => a - b);
  const isUsual = seeds.join() === experiment.seeds.join();
  const provenance: Provenance = {
    experiment: experiment.id,
    command: `npm run experiment -- ${experiment.id}${isUsual ? "" : ` --seeds ${seeds.join(",")}`}`,
    seeds,
    runs: table.rows.length,
    seconds: Math.round(10 * seconds) / 10,
    date: new Date().toISOString().slice(0, 10),
    versions: versionsNow(),
    machine: `${availableParallelism()} processor cores`
  };
  replaceFile(provenanceFile(table.file), `${JSON.stringify(provenance, null, 2)}\n`);
}
