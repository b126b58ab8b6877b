import {resolve} from "node:path";
import {type BuildOptions, build, context, type Metafile, type Plugin} from "esbuild";
import {digitsFileName} from "./framework/tables.js";

/**
 * tfjs's backends register every kernel they have when they are imported by name. The worker multiplies matrices and
 * nothing else, so the bundle takes leaner entries; in Node the same names bring the whole backends.
 */
const lean: Plugin = {
  name: "lean tfjs",
  setup(bundle) {
    bundle.onResolve({filter: /^@tensorflow\/tfjs-backend-wasm$/}, ({resolveDir, kind}) =>
      bundle.resolve("@tensorflow/tfjs-backend-wasm/dist/base.js", {resolveDir, kind})
    );
    bundle.onResolve({filter: /^@tensorflow\/tfjs-backend-cpu$/}, () => ({
      path: resolve("src/runs/worker/lean-cpu-backend.ts")
    }));
  }
};

/** Framework cannot bundle tfjs for a worker, so workers are bundled here, each into one file. */
const common: BuildOptions = {
  bundle: true,
  minify: true,
  platform: "browser",
  format: "esm",
  target: "es2022",
  mainFields: ["browser", "module", "main"],
  legalComments: "none",
  logLevel: "warning",
  plugins: [lean],
  define: {DIGITS_FILE: JSON.stringify(digitsFileName())}
};
/** The site's own, under the source root. */
const options = {...common, entryPoints: ["src/runs/worker/worker.ts"], outfile: "src/built/worker.js"};

/** @returns what it was made of */
export async function bundleWorker(): Promise<Metafile> {
  return (await build({...options, metafile: true})).metafile;
}

/** Bundles another script just as the site's worker is bundled: for tests of what happens there. */
export async function bundleLikeWorker(entry: string, outfile: string): Promise<void> {
  await build({...common, entryPoints: [entry], outfile});
}

/** Bundles again after every edit of the worker or of anything that it imports. */
export async function watchWorker(): Promise<{stop(): Promise<void>}> {
  const watcher = await context(options);
  await watcher.rebuild();
  await watcher.watch();
  return {stop: () => watcher.dispose()};
}
