import {parentPort} from "node:worker_threads";
import type {ExperimentRun} from "../../src/experiments/experiment.js";
import {openBackend} from "../../src/gan/backends/index.js";
import {type TrainedRun, trainRun} from "./train-run.js";

/** What a worker sends back for each run that it was sent. */
export interface Reply extends TrainedRun {
  readonly seconds: number;
}

const backend = await openBackend({only: "wasm"});
parentPort!.on("message", (run: ExperimentRun) => {
  const start = performance.now();
  const trained = trainRun(backend, run);
  parentPort!.postMessage({...trained, seconds: (performance.now() - start) / 1000} satisfies Reply);
});
