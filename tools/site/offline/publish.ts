import {createHash} from "node:crypto";
import {readdir, readFile, writeFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {Resvg} from "@resvg/resvg-wasm";
import {build, type Metafile} from "esbuild";
import {siteWordsOf} from "../../../src/words/site.js";
import {lasting} from "../host-files.js";
import {lightColour} from "../share/paint.js";
import {startResvg} from "../share/resvg.js";

/** What a page does without: pictures for those who show links, notices, and tables and pages to download. */
const leftOut =
  /^share\/|^one-file\/|^licences\.txt$|^embed\.js$|\.zip$|\.csv$|\.json$|^_headers$|^\.|^sw\.js$|^404\.html$/;

/** Icons' sides, in pixels. */
const sides = [192, 512];

interface Entry {
  readonly url: string;
  readonly revision: string | null;
}

/**
 * What makes a finished site one that can be installed and read without a network: the manifest with its icons, and the service
 * worker, which knows every file by its content.
 *
 * @returns what the worker was made of
 */
export async function publishOffline(folder: string): Promise<Metafile> {
  await writeManifest(folder);
  const {outputFiles, metafile} = await build({
    entryPoints: ["src/widget/page/service-worker.ts"],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    define: {FILES: JSON.stringify(await filesOf(folder)), "process.env.NODE_ENV": '"production"'},
    metafile: true,
    write: false
  });
  await writeFile(join(folder, "sw.js"), outputFiles[0].text);
  return metafile;
}

/** A file whose name has its fingerprint needs no other. */
export async function filesOf(folder: string): Promise<Entry[]> {
  const files = (await readdir(folder, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).split(sep).join("/"))
    .filter((file) => !leftOut.test(file))
    .sort();
  return Promise.all(
    files.map(async (url) => {
      const isNamed = lasting.some((part) => url.startsWith(`${part}/`));
      const content = isNamed ? null : await readFile(join(folder, url));
      return {url, revision: content && createHash("sha256").update(content).digest("hex").slice(0, 16)};
    })
  );
}

async function writeManifest(folder: string): Promise<void> {
  await startResvg();
  const icon = await readFile("src/favicon.svg", "utf8");
  for (const side of sides) {
    const drawn = new Resvg(icon, {fitTo: {mode: "width", value: side}});
    await writeFile(join(folder, `icon-${side}.png`), drawn.render().asPng());
  }
  const {site} = siteWordsOf();
  const manifest = {
    name: site.title,
    description: site.description,
    start_url: "./index.html",
    scope: "./",
    display: "minimal-ui",
    background_color: lightColour("paper"),
    theme_color: lightColour("paper"),
    icons: sides.map((side) => ({
      src: `icon-${side}.png`,
      sizes: `${side}x${side}`,
      type: "image/png",
      // The picture keeps clear of its edges.
      purpose: "any maskable"
    }))
  };
  await writeFile(join(folder, "manifest.webmanifest"), JSON.stringify(manifest, null, 2));
}
