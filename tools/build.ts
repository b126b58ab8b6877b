import {spawnSync} from "node:child_process";
import {readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {transform} from "esbuild";
import {copyFonts, publishFonts} from "./site/framework/copy-fonts.js";
import {prepare} from "./site/framework/prepare.js";
import {bundleWorker} from "./site/worker-bundle.js";

/** `npm run build`: the whole site, into dist. */
await prepare();
await copyFonts();
await bundleWorker();
await rm("dist", {recursive: true, force: true});
const {status} = spawnSync("npx", ["observable", "build"], {stdio: "inherit", env: process.env});
if (status !== 0) process.exit(status ?? 1);
await publishFonts();

const findBase = (
  await transform(await readFile("tools/site/framework/find-base.js", "utf8"), {minify: true})
).code.trim();
for (const file of await readdir("dist", {recursive: true}))
  if (file.endsWith(".html"))
    await writeFile(join("dist", file), finishPage(await readFile(join("dist", file), "utf8"), file));

// The file by which the 404 page finds the site, and a reader its version.
const {version} = JSON.parse(await readFile("package.json", "utf8"));
await writeFile("dist/helvetica-scenario.json", `${JSON.stringify({version})}\n`);
// GitHub Pages would leave out folders that begin with an underscore, and Framework's do.
await writeFile("dist/.nojekyll", "");

/** Framework leaves out the language and forbids pinch zoom. */
function finishPage(html: string, file: string): string {
  const page = html
    .replace("<html>", '<html lang="en">')
    .replace(
      /<meta name="viewport"[^>]*>/,
      '<meta name="viewport" content="width=device-width, initial-scale=1">'
    );
  return file === "404.html" ? page.replace("<head>", `<head>\n<script>${findBase}</script>`) : page;
}
