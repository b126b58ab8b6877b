import {cp, mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {build} from "esbuild";
import {findChromium, launch} from "../browser/chromium.js";
import {serve} from "../site/serve.js";
import type {BenchResult} from "./compare.js";

/** Bundles the benchmark as the site's worker is bundled, and runs it in a worker of a headless Chromium. */
export async function benchInChromium(): Promise<BenchResult> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  await build({
    entryPoints: ["tools/bench/bench-worker.ts"],
    outfile: join(folder, "bench.js"),
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    mainFields: ["browser", "module", "main"],
    logLevel: "error"
  });
  await mkdir(join(folder, "wasm"));
  for (const kind of ["", "-simd"])
    await cp(
      `node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm${kind}.wasm`,
      join(folder, `wasm/tfjs-backend-wasm${kind}.wasm`)
    );
  await cp("data/digits/digits.bin", join(folder, "digits.bin"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>bench</title>");
  const {url, close} = await serve(folder);
  const browser = await launch(findChromium());
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return await page.evaluate(
      () =>
        new Promise<BenchResult>((resolve, reject) => {
          const worker = new Worker("bench.js", {type: "module"});
          worker.onmessage = ({data}) => resolve(data);
          worker.onerror = ({message}) => reject(new Error(message));
        })
    );
  } finally {
    await browser.close();
    await close();
    await rm(folder, {recursive: true});
  }
}
