import {readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import type {Experiment} from "../../src/experiments/experiment.js";
import {provenanceFile, readProvenance, writeProvenance} from "./provenance.js";
import {ResultsTable} from "./results-table.js";
import {resultsFile} from "./run-experiment.js";

/**
 * Puts an experiment's shards into one file and removes them.
 *
 * @throws Error if a shard is missing, if the shards are of different divisions, or if a run stands in two of them
 */
export function mergeShards(experiment: Experiment, folder: string): ResultsTable {
  const name = new RegExp(`^${experiment.id}\\.(\\d+)-of-(\\d+)\\.csv$`);
  const found = readdirSync(folder).flatMap((file) => {
    const match = name.exec(file);
    return match ? [{file: join(folder, file), index: Number(match[1]), of: Number(match[2])}] : [];
  });
  const of = found[0]?.of ?? 0;
  const missing = Array.from({length: of}, (_, i) => i + 1).filter(
    (index) => !found.some((shard) => shard.index === index)
  );
  if (found.length === 0) throw new Error(`There are no shards of "${experiment.id}" in ${folder}.`);
  if (found.some((shard) => shard.of !== of))
    throw new Error(`The shards of "${experiment.id}" in ${folder} are of different divisions.`);
  if (missing.length > 0)
    throw new Error(`Of the ${of} shards of "${experiment.id}", these are missing: ${missing.join(", ")}.`);
  const whole = new ResultsTable(resultsFile(folder, experiment.id), experiment);
  const parts = found.map(({file}) => new ResultsTable(file, experiment));
  whole.addAll(parts.flatMap(({rows}) => rows));
  whole.sort();
  const seconds = [whole.file, ...found.map(({file}) => file)].reduce(
    (sum, file) => sum + (readProvenance(file)?.seconds ?? 0),
    0
  );
  writeProvenance(whole, experiment, seconds);
  for (const {file} of found) {
    rmSync(file);
    rmSync(provenanceFile(file), {force: true});
  }
  return whole;
}
