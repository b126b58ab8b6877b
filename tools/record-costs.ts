import {readFile, writeFile} from "node:fs/promises";
import {cpus} from "node:os";
import {figureOf} from "../src/figures/index.js";
import {openBackend} from "../src/gan/backends/index.js";
import {exercises} from "../src/teaching/exercises/index.js";
import type {RunCosts} from "../src/teaching/run-costs.js";
import {valuesOf} from "../src/teaching/run-of-exercise.js";
import {trainRun} from "./record/train-row.js";

/**
 * `npm run record:costs [-- exercise...]`: trains the exercises' runs and writes down how long that took. What counts is the
 * processor time of this process, so that other work on the machine disturbs little.
 */
const file = "data/run-costs.json";
const asked = process.argv.slice(2);
const backend = await openBackend({only: "wasm"});
const before = JSON.parse(await readFile(file, "utf8").catch(() => '{"seconds":{}}')) as RunCosts;
const seconds: Record<string, readonly number[]> = {...before.seconds};
for (const {id, runs} of exercises) {
  if (asked.length > 0 && !asked.includes(id)) continue;
  seconds[id] = runs.map((run) => {
    const row = figureOf(run.figure);
    const start = process.cpuUsage();
    trainRun(backend, row, run.run ?? row.runs[0].id, {values: valuesOf(run)});
    const {user, system} = process.cpuUsage(start);
    return Number(((user + system) / 1e6).toFixed(2));
  });
  console.log(id, ...seconds[id]);
}
const costs: RunCosts = {
  processor: cpus()[0].model.trim(),
  node: process.version,
  date: new Date().toISOString().slice(0, 10),
  command: "npm run record:costs",
  seconds: Object.fromEntries(exercises.flatMap(({id}) => (seconds[id] ? [[id, seconds[id]]] : [])))
};
await writeFile(file, `${JSON.stringify(costs, null, 2)}\n`);
