import {mkdirSync} from "node:fs";
import {join} from "node:path";
import {type Experiment, runsOf} from "../../src/experiments/experiment.js";
import {alone} from "./at-work.js";
import {checkVersions, readProvenance, writeProvenance} from "./provenance.js";
import {ResultsTable} from "./results-table.js";
import {type Shard, shardOf} from "./shard.js";
import {trainOnWorkers} from "./worker-pool.js";

export interface RunOptions {
  /** Where the results go. */
  readonly folder: string;
  readonly workers: number;
  readonly seeds?: readonly number[];
  readonly shard?: Shard;
  /** Called at the start and after each run. */
  readonly progress?: (done: number, all: number) => void;
}

/** The results file of an experiment, or of one shard of it. */
export function resultsFile(folder: string, id: string, shard?: Shard): string {
  return join(folder, `${id}${shard ? `.${shard.index}-of-${shard.of}` : ""}.csv`);
}

/**
 * Trains what is missing of an experiment. It may be killed at any time: the next call goes on from the runs that were
 * finished. The file at the end is the same for any number of workers.
 */
export function runExperiment(experiment: Experiment, options: RunOptions): Promise<ResultsTable> {
  const file = resultsFile(options.folder, experiment.id, options.shard);
  mkdirSync(options.folder, {recursive: true});
  return alone(file, () => trainMissing(experiment, file, options));
}

async function trainMissing(
  experiment: Experiment,
  file: string,
  {workers, seeds, shard, progress}: RunOptions
): Promise<ResultsTable> {
  const before = readProvenance(file);
  checkVersions(file, before);
  const table = new ResultsTable(file, experiment);
  const planned = runsOf(experiment, seeds);
  const mine = shard ? shardOf(planned, shard) : planned;
  // Seed after seed, so that at a kill some seeds are whole rather than some cells.
  const missing = mine.filter((run) => !table.has(run)).sort((a, b) => a.seed - b.seed);
  let seconds = before?.seconds ?? 0;
  // Before the first row, so that no row is without what made it.
  if (!before) writeProvenance(table, experiment, 0);
  const report = () => progress?.(mine.filter((run) => table.has(run)).length, mine.length);
  report();
  await trainOnWorkers(missing, workers, (run, reply) => {
    table.add(run, reply);
    seconds += reply.seconds;
    writeProvenance(table, experiment, seconds);
    report();
  });
  // A kill may have come between a line and its mention in the sidecar.
  if (before && missing.length === 0 && before.runs !== table.rows.length)
    writeProvenance(table, experiment, seconds);
  table.sort();
  return table;
}
