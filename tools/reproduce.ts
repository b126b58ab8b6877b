import {parseArgs} from "node:util";
import {specificationOf} from "../src/figures/figure-row.js";
import {figureOf} from "../src/figures/index.js";
import {openBackend} from "../src/gan/backends/index.js";
import {reading} from "../src/text/reading.js";
import {trainRun} from "./train-row.js";

/** `npm run reproduce -- <figure> [--seed 1] [--n 1] [--m 10] [--updates 6000]`: a figure's runs, again, in Node. */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {seed: {type: "string"}, n: {type: "string"}, m: {type: "string"}, updates: {type: "string"}}
});
const row = figureOf(positionals[0] ?? "");
const backend = await openBackend({only: "wasm"});
for (const run of row.runs) {
  const own = specificationOf(row, run);
  const changes = {
    seed: Number(values.seed ?? own.seed),
    schedule: {
      discriminatorSteps: Number(values.n ?? own.schedule.discriminatorSteps),
      generatorSteps: Number(values.m ?? own.schedule.generatorSteps)
    }
  };
  const {snapshot, checksum} = trainRun(backend, row, run.id, {
    changes,
    budget: Number(values.updates ?? row.budget)
  });
  console.log(`${run.label}\n  ${reading(snapshot.measurement)} Fingerprint ${checksum}.`);
}
