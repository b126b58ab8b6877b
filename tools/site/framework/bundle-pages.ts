import {existsSync} from "node:fs";
import {readdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join, posix, relative, resolve, sep} from "node:path";
import {build, type Metafile, type Plugin, transform} from "esbuild";

/** Where the pages' scripts lie in the finished site. */
export const scripts = "_scripts";

/** Framework's scripts of a page, one as a rule, which stand in the page itself. */
const inline = /<script type="module">\n([\s\S]*?)<\/script>\n?/g;
const preload = /<link rel="modulepreload" href="[^"]*">\n/g;

/** What Framework's client could load on a page that asked for it; none does, and the files are not there. */
const neverLoaded = /\/(_npm|_observablehq\/stdlib)\//;

/** What the pages' scripts were made of. */
export interface BundledPages {
  /** Files of Framework's build that went into the scripts, from the site's root. */
  readonly inputs: readonly string[];
}

/**
 * Framework publishes every module by itself, some two hundred for a page with a figure, and a script within each page,
 * which a content security policy would have to allow by its hash. Here all pages' code becomes a few files that pages share.
 *
 * @throws Error if a page is not as Framework 1.13 writes it
 */
export async function bundlePages(folder: string): Promise<BundledPages> {
  const root = resolve(folder);
  const pages = (await readdir(root, {recursive: true})).filter((file) => file.endsWith(".html"));
  const entries = await Promise.all(pages.map((file) => readEntry(root, file)));
  const kept = new Set<string>();
  const {metafile} = await build({
    entryPoints: entries.map(({name}) => ({in: `page:${name}`, out: name})),
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    outdir: join(root, scripts),
    entryNames: "[name].[hash]",
    chunkNames: "part.[hash]",
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    absWorkingDir: root,
    plugins: [
      entriesOf(
        new Map(entries.map(({name, file, code}) => [name, {code, folder: dirname(join(root, file))}]))
      ),
      unused,
      ownAddress(root, kept)
    ]
  });
  const made = new Map(
    Object.entries(metafile.outputs).flatMap(([output, {entryPoint}]) =>
      entryPoint ? [[entryPoint.replace(/^page:/, ""), output]] : []
    )
  );
  await Promise.all(entries.map((entry) => rewrite(root, entry, made.get(entry.name)!, metafile)));
  await removeModules(root, kept);
  return {inputs: Object.keys(metafile.inputs).filter((input) => !input.startsWith("page:"))};
}

interface Entry {
  /** The page's path without its ending; a folder's slash is a hyphen. */
  readonly name: string;
  readonly file: string;
  readonly html: string;
  readonly code: string;
}

async function readEntry(root: string, file: string): Promise<Entry> {
  const html = await readFile(join(root, file), "utf8");
  const found = [...html.matchAll(inline)].map(([, code]) => code);
  if (found.length === 0)
    throw new Error(`Framework's page ${file} has no script of its own, which is to be bundled.`);
  return {name: file.slice(0, -".html".length).split(sep).join("-"), file, html, code: found.join("\n")};
}

/** Puts the bundled script in the place of the page's own, and names what it loads at once. */
async function rewrite(root: string, {file, html}: Entry, output: string, metafile: Metafile): Promise<void> {
  const way = "../".repeat(file.split(sep).length - 1) || "./";
  const parts = partsOf(output, metafile).map((part) => `<link rel="modulepreload" href="${way}${part}">\n`);
  const script = `<script type="module" src="${way}${output}"></script>`;
  await writeFile(
    join(root, file),
    html
      .replaceAll(preload, "")
      .replaceAll(inline, "")
      .replace("</head>", () => `${parts.join("")}${script}\n</head>`)
  );
}

/** A page's cells import what they need as soon as they run: those parts, and what these import in turn. */
function partsOf(output: string, {outputs}: Metafile): string[] {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const {path: next, kind, external} of outputs[path].imports)
      if (kind === "import-statement" && !external) add(next);
  };
  for (const {path, external} of outputs[output].imports) if (!external) add(path);
  return [...found];
}

/** The pages' scripts as modules, each as if it lay where its page lies. */
function entriesOf(entries: ReadonlyMap<string, {code: string; folder: string}>): Plugin {
  return {
    name: "pages",
    setup({onResolve, onLoad}) {
      onResolve({filter: /^page:/}, ({path}) => ({path: path.slice("page:".length), namespace: "page"}));
      onLoad({filter: /.*/, namespace: "page"}, ({path}) => {
        const {code, folder} = entries.get(path)!;
        return {contents: code, resolveDir: folder, loader: "js"};
      });
    }
  };
}

const unused: Plugin = {
  name: "unused",
  setup({onResolve}) {
    onResolve({filter: neverLoaded}, ({path, resolveDir}) =>
      existsSync(join(resolveDir, path)) ? undefined : {path, external: true}
    );
    onResolve({filter: /^\.\/stdlib\//}, ({path, resolveDir}) =>
      existsSync(join(resolveDir, path)) ? undefined : {path, external: true}
    );
  }
};

/**
 * A module finds other files of the site from its own address, and the bundle lies elsewhere: so each is told where it lay.
 *
 * @param kept takes the files that modules name so
 */
function ownAddress(root: string, kept: Set<string>): Plugin {
  return {
    name: "own address",
    setup({onLoad}) {
      onLoad({filter: /\.js$/}, async ({path}) => {
        const code = await readFile(path, "utf8");
        if (!code.includes("import.meta")) return undefined;
        for (const [, named] of code.matchAll(/import\.meta\.resolve\("([^"]+)"\)/g))
          kept.add(relative(root, join(dirname(path), named)));
        const way = relative(join(root, scripts), path).split(sep).join(posix.sep);
        // By its parser, because the same letters may stand in a text.
        const define = {"import.meta.url": "ownUrl", "import.meta.resolve": "ownResolve"};
        const told = await transform(code, {define, format: "esm"});
        return {
          contents: `const ownUrl = new URL(${JSON.stringify(way)}, import.meta.url).href;
const ownResolve = path => new URL(path, ownUrl).href;
${told.code}`,
          loader: "js"
        };
      });
    }
  };
}

/** The modules are in the bundles now, but for those that others load by their address. */
async function removeModules(root: string, kept: ReadonlySet<string>): Promise<void> {
  await rm(join(root, "_observablehq"), {recursive: true});
  for (const part of ["_import", "_node"])
    for (const entry of await readdir(join(root, part), {recursive: true, withFileTypes: true})) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && path.endsWith(".js") && !kept.has(relative(root, path))) await rm(path);
    }
  await removeEmpty(join(root, "_import"));
  await removeEmpty(join(root, "_node"));
}

/** @returns whether nothing is left of it */
async function removeEmpty(folder: string): Promise<boolean> {
  let isEmpty = true;
  for (const entry of await readdir(folder, {withFileTypes: true}))
    if (!(entry.isDirectory() && (await removeEmpty(join(folder, entry.name))))) isEmpty = false;
  if (isEmpty) await rm(folder, {recursive: true});
  return isEmpty;
}
