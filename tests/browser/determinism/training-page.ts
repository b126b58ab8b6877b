import {cp, mkdtemp, rm, writeFile} from "node:fs/promises";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import sirv from "sirv";
import {bundleLikeWorker} from "../../../tools/site/worker-bundle.js";

/** Fingerprints of one run's weights. */
export interface RunReport {
  readonly inOneGo: string;
  readonly savedHalfWay: string;
}

/** What a browser that opened the page has to say. */
export type Report =
  | {readonly agent: string; readonly table: Readonly<Record<string, RunReport>>}
  | {readonly error: string};

/**
 * With `?busy`, as many other workers as there are cores spin for as long as the training lasts. The report goes to
 * the server, so that any browser will do: nothing has to drive it.
 */
const page = `<!doctype html>
<html lang="en">
<title>Training</title>
<script type="module">
  const spin = URL.createObjectURL(new Blob(["for (;;);"], {type: "text/javascript"}));
  if (location.search === "?busy")
    for (let i = 0; i < navigator.hardwareConcurrency; i++) new Worker(spin);
  const report = (what) => fetch("/report", {method: "POST", body: JSON.stringify(what)});
  const worker = new Worker("/worker.js", {type: "module"});
  worker.onmessage = ({data}) => report(data);
  worker.onerror = ({message}) => report({error: message || "The worker could not be started."});
</script>
`;

export interface TrainingPage {
  /**
   * Waits for the report of a browser that `open` sends to the page's address.
   *
   * @param open starts the browser; what it returns ends it, or rejects if it could not go on
   */
  reportOf(open: (url: string) => Promise<Visit>, options?: {busy?: boolean}): Promise<Report>;
  close(): Promise<void>;
}

/** A browser that is on the page. */
export interface Visit {
  /** Settles only if the browser stops by itself: with the reason. */
  readonly stopped: Promise<never>;
  end(): Promise<void>;
}

/** How long a browser may take, in milliseconds. */
const PATIENCE = 300_000;

/** Serves a page that trains every recorded run in a worker, bundled as the site's worker is. */
export async function serveTrainingPage(): Promise<TrainingPage> {
  const folder = await mkdtemp(join(tmpdir(), "training-"));
  await bundleLikeWorker("tests/browser/determinism/worker.ts", join(folder, "worker.js"));
  for (const kind of ["", "-simd"]) {
    const file = `tfjs-backend-wasm${kind}.wasm`;
    await cp(join("node_modules/@tensorflow/tfjs-backend-wasm/dist", file), join(folder, file));
  }
  await writeFile(join(folder, "index.html"), page);
  const files = sirv(folder);
  let receive: (report: Report) => void = () => {};
  const server = createServer((request, response) => {
    if (request.method !== "POST") return files(request, response);
    const parts: Buffer[] = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
      receive(JSON.parse(Buffer.concat(parts).toString()));
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {
    async reportOf(open, {busy = false} = {}) {
      const report = new Promise<Report>((resolve) => {
        receive = resolve;
      });
      const visit = await open(`http://127.0.0.1:${port}/${busy ? "?busy" : ""}`);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error("The browser sent no report in time.")), PATIENCE);
      });
      try {
        return await Promise.race([report, visit.stopped, late]);
      } finally {
        clearTimeout(timer);
        await visit.end();
      }
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, {recursive: true});
    }
  };
}
