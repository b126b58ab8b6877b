import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {type BuildResult, build, type Metafile} from "esbuild";
import {fingerprint} from "./fingerprint.js";
import {scripts} from "./framework/bundle-pages.js";
import {lightAndDark} from "./share/paint.js";

/** Scripts that every page has besides its own cells: one before it is painted, one after it is read. */
const first = "src/widget/page/first.ts";
const site = "src/widget/page/site.ts";

/** The script for pages that embed a figure: its name is in their snippets, so it stays. */
const embed = {source: "src/widget/page/embed.ts", file: "embed.js"};

/**
 * Puts these scripts into a finished site, and into the head of each page what Framework would take for its own.
 *
 * @returns what they were made of
 */
export async function addSiteScripts(folder: string): Promise<Metafile[]> {
  await mkdir(join(folder, scripts), {recursive: true});
  const made = await Promise.all([first, site, embed.source].map(bundled));
  const [firstFile, siteFile] = await Promise.all([
    publish(folder, "first", textOf(made[0])),
    publish(folder, "site", textOf(made[1]))
  ]);
  await writeFile(join(folder, embed.file), textOf(made[2]));
  const [light, dark] = lightAndDark("paper");
  for (const file of await readdir(folder, {recursive: true}))
    if (file.endsWith(".html")) {
      const path = join(folder, file);
      const way = "../".repeat(file.split(sep).length - 1) || "./";
      const head = `<script src="${way}${firstFile}"></script>
<link rel="manifest" href="${way}manifest.webmanifest">
<link rel="apple-touch-icon" href="${way}icon-192.png">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="${light}">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark}">
<script src="${way}${siteFile}" defer></script>
`;
      await writeFile(
        path,
        (await readFile(path, "utf8")).replace("<title>", (title) => head + title)
      );
    }
  return made.map(({metafile}) => metafile);
}

type Bundled = BuildResult<{write: false; metafile: true}>;

function bundled(entry: string): Promise<Bundled> {
  return build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    define: {"process.env.NODE_ENV": '"production"'},
    metafile: true,
    write: false
  });
}

function textOf({outputFiles}: Bundled): string {
  return outputFiles[0].text;
}

/** @returns its path in the site, with a part of its fingerprint */
async function publish(folder: string, name: string, code: string): Promise<string> {
  const file = `${scripts}/${name}.${fingerprint(code)}.js`;
  await writeFile(join(folder, file), code);
  return file;
}
