import {mkdir, readFile, writeFile} from "node:fs/promises";
import {figures} from "../src/figures/index.js";
import {openBackend} from "../src/gan/backends/index.js";
import {encodeRecording, type Recording} from "../src/runs/recording.js";
import {trainRun} from "./record/train-row.js";

/** `npm run record [figure...]`: trains the figures' runs and keeps what their stills and the prose are made from. */
const wanted = process.argv.slice(2);
const backend = await openBackend({only: "wasm"});
const {dependencies} = JSON.parse(await readFile("package.json", "utf8"));
await mkdir("data/recordings", {recursive: true});
for (const row of figures.filter(({id}) => wanted.length === 0 || wanted.includes(id))) {
  const start = performance.now();
  const recording: Recording = {
    figure: row.id,
    recordedWith: {
      node: process.version,
      tfjs: dependencies["@tensorflow/tfjs-core"],
      date: new Date().toISOString().slice(0, 10),
      command: `npm run record ${row.id}`
    },
    runs: row.runs.map(({id}) => trainRun(backend, row, id))
  };
  await writeFile(`data/recordings/${row.id}.frames`, encodeRecording(recording));
  for (const {run, claim, holds} of row.expected) {
    const {history} = recording.runs.find(({id}) => id === run) ?? {history: []};
    console.log(`${row.id}, ${run}: ${holds(history) ? "holds" : "DOES NOT HOLD"}: ${claim}`);
  }
  console.log(`${row.id}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
