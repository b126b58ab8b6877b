import {once} from "node:events";
import {Worker} from "node:worker_threads";
import type {ExperimentRun} from "../../src/experiments/experiment.js";
import type {Reply} from "./worker.js";

/**
 * Trains runs on worker threads, one run a thread at a time. Which thread takes a run changes nothing about its result.
 *
 * @param finished is called as each run ends, in no particular order
 * @throws whatever a worker throws; the others are stopped
 */
export async function trainOnWorkers(
  runs: readonly ExperimentRun[],
  workers: number,
  finished: (run: ExperimentRun, reply: Reply) => void
): Promise<void> {
  const waiting = [...runs];
  const threads = Array.from(
    {length: Math.min(workers, runs.length)},
    () => new Worker(new URL("./worker-entry.js", import.meta.url))
  );
  const work = async (thread: Worker) => {
    for (let run = waiting.shift(); run; run = waiting.shift()) {
      thread.postMessage(run);
      const [reply] = (await once(thread, "message")) as [Reply];
      finished(run, reply);
    }
  };
  try {
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
