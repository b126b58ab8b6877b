import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {build} from "esbuild";
import {fingerprint} from "./fingerprint.js";
import {scripts} from "./framework/bundle-pages.js";

/** Scripts that every page has besides its own cells: one before it is painted, one after it is read. */
const first = "src/widget/page/first.ts";
const site = "src/widget/page/site.ts";

/** The script for pages that embed a figure: its name is in their snippets, so it stays. */
const embed = {source: "src/widget/page/embed.ts", file: "embed.js"};

/** Puts these scripts into a finished site and its pages. */
export async function addSiteScripts(folder: string): Promise<void> {
  await mkdir(join(folder, scripts), {recursive: true});
  const [firstFile, siteFile] = await Promise.all([
    publish(folder, "first", await bundled(first)),
    publish(folder, "site", await bundled(site))
  ]);
  await writeFile(join(folder, embed.file), await bundled(embed.source));
  for (const file of await readdir(folder, {recursive: true}))
    if (file.endsWith(".html")) {
      const path = join(folder, file);
      const way = "../".repeat(file.split(sep).length - 1) || "./";
      await writeFile(
        path,
        (await readFile(path, "utf8"))
          .replace("<title>", (title) => `<script src="${way}${firstFile}"></script>\n${title}`)
          .replace("</head>", (end) => `<script src="${way}${siteFile}" defer></script>\n${end}`)
      );
    }
}

async function bundled(entry: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    write: false
  });
  return outputFiles[0].text;
}

/** @returns its path in the site, with a part of its fingerprint */
async function publish(folder: string, name: string, code: string): Promise<string> {
  const file = `${scripts}/${name}.${fingerprint(code)}.js`;
  await writeFile(join(folder, file), code);
  return file;
}
