import {readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import type {Experiment} from "../../src/experiments/experiment.js";
import {alone} from "./at-work.js";
import {checkVersions, provenanceFile, readProvenance, writeProvenance} from "./provenance.js";
import {ResultsTable} from "./results-table.js";
import {resultsFile} from "./run-experiment.js";

interface FoundShard {
  readonly file: string;
  readonly index: number;
  readonly of: number;
}

/**
 * Puts an experiment's shards into one file and removes them. It may be killed at any time and begun again.
 *
 * @throws Error if a shard is missing, if the shards are of different divisions or versions, or if one is being worked on
 */
export function mergeShards(experiment: Experiment, folder: string): Promise<ResultsTable> {
  const found = findShards(experiment, folder);
  const file = resultsFile(folder, experiment.id);
  return alone(file, () => merge(experiment, file, found));
}

function merge(experiment: Experiment, file: string, found: readonly FoundShard[]): ResultsTable {
  for (const shard of [file, ...found.map((one) => one.file)]) checkVersions(shard);
  const parts = found.map((shard) => new ResultsTable(shard.file, experiment));
  const rows = parts.flatMap((part) => part.rows);
  const whole = new ResultsTable(file, experiment);
  // A merge that was killed while it cleared its shards away has taken all of them over.
  const isTakenOver = rows.every((row) => whole.has(row));
  if (!isTakenOver) checkComplete(experiment, found);
  whole.takeOver(rows);
  const before = readProvenance(file);
  // Killed before it could say so: then it is said now. Said already: then it is not added up twice.
  if (!isTakenOver || before?.runs !== whole.rows.length) {
    const seconds = found.map((shard) => readProvenance(shard.file)?.seconds ?? 0);
    writeProvenance(
      whole,
      experiment,
      seconds.reduce((sum, one) => sum + one, before?.seconds ?? 0)
    );
  }
  for (const shard of found) {
    // The sidecar first: one without its table would never be found again.
    rmSync(provenanceFile(shard.file), {force: true});
    rmSync(shard.file);
  }
  return whole;
}

/** @throws Error if there are none, or if they are of different divisions */
function findShards(experiment: Experiment, folder: string): FoundShard[] {
  const name = new RegExp(`^${experiment.id}\\.(\\d+)-of-(\\d+)\\.csv$`);
  const found = readdirSync(folder).flatMap((file) => {
    const match = name.exec(file);
    return match ? [{file: join(folder, file), index: Number(match[1]), of: Number(match[2])}] : [];
  });
  if (found.length === 0) throw new Error(`There are no shards of "${experiment.id}" in ${folder}.`);
  if (found.some(({of}) => of !== found[0].of))
    throw new Error(`The shards of "${experiment.id}" in ${folder} are of different divisions.`);
  return found.sort((a, b) => a.index - b.index);
}

/** @throws Error that names the shards that are missing */
function checkComplete(experiment: Experiment, found: readonly FoundShard[]): void {
  const [{of}] = found;
  const missing = Array.from({length: of}, (_, i) => i + 1).filter(
    (index) => !found.some((shard) => shard.index === index)
  );
  if (missing.length > 0)
    throw new Error(`Of the ${of} shards of "${experiment.id}", these are missing: ${missing.join(", ")}.`);
}
