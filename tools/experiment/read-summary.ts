import {readFileSync} from "node:fs";
import {type ExperimentId, experimentOf} from "../../src/experiments/index.js";
import {parseRows} from "../../src/experiments/result-row.js";
import {type ExperimentSummary, summarize} from "../../src/experiments/summary.js";
import {readProvenance} from "./provenance.js";
import {resultsFile} from "./run-experiment.js";

/**
 * An experiment's results, summed up over the seeds.
 *
 * @throws Error if they are missing or not complete; the message has the command that makes them
 */
export function readSummary(id: string, folder = "data/experiments"): ExperimentSummary<ExperimentId> {
  const experiment = experimentOf(id);
  const file = resultsFile(folder, id);
  const provenance = readProvenance(file);
  if (!provenance)
    throw new Error(`The experiment "${id}" has no results; "npm run experiment -- ${id}" makes them.`);
  return summarize(experiment, parseRows(experiment, readFileSync(file, "utf8"), file), provenance);
}
