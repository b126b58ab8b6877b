import {availableParallelism} from "node:os";
import {parseArgs} from "node:util";
import {experimentOf} from "../src/experiments/index.js";
import {listed} from "./experiment/list.js";
import {mergeShards} from "./experiment/merge-shards.js";
import {runExperiment} from "./experiment/run-experiment.js";
import {parseSeeds} from "./experiment/seeds.js";
import {parseShard} from "./experiment/shard.js";

/**
 * `npm run experiment -- <id> [--seeds 1-4] [--workers 2] [--shard 1/4]`: trains what is missing of an experiment;
 * `npm run experiment -- <id> --merge`: puts its shards together; `npm run experiment -- list`: says what there is.
 */
const folder = "data/experiments";
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    seeds: {type: "string"},
    workers: {type: "string", default: String(availableParallelism())},
    shard: {type: "string"},
    merge: {type: "boolean", default: false}
  }
});
const [id = ""] = positionals;
const experiment = id === "list" ? null : experimentOf(id);
if (!experiment) console.log(listed(folder));
else if (values.merge) {
  const {file, rows} = await mergeShards(experiment, folder);
  console.log(`${file}: ${rows.length} runs`);
} else {
  const workers = Number(values.workers);
  if (!(Number.isInteger(workers) && workers >= 1))
    throw new RangeError(`The number of workers is at least 1, not "${values.workers}".`);
  const {file, rows} = await runExperiment(experiment, {
    folder,
    workers,
    seeds: values.seeds === undefined ? undefined : parseSeeds(values.seeds),
    shard: values.shard === undefined ? undefined : parseShard(values.shard),
    progress(done, all) {
      process.stderr.write(`\r${experiment.id}: ${done} of ${all} runs${done === all ? "\n" : ""}`);
    }
  });
  console.log(`${file}: ${rows.length} runs`);
}
