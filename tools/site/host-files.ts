import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";

/** Folders whose files have another name when their content changes. */
export const lasting = ["_scripts", "_styles", "_import", "_node"];

/** What Netlify and Cloudflare Pages send with the files: see docs/hosting.md. */
const headers = `/*
  Cache-Control: no-cache
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Content-Security-Policy: frame-ancestors *
  Access-Control-Allow-Origin: *
${lasting
  .map((folder) => `/${folder}/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n`)
  .join("")}`;

/** What a site has for its host's sake. */
export async function writeHostFiles(folder: string): Promise<void> {
  // The file by which the 404 page finds the site, and a reader its version.
  const {version} = JSON.parse(await readFile("package.json", "utf8"));
  await writeFile(join(folder, "helvetica-scenario.json"), `${JSON.stringify({version})}\n`);
  // GitHub Pages would leave out folders that begin with an underscore, and Framework's do.
  await writeFile(join(folder, ".nojekyll"), "");
  await writeFile(join(folder, "_headers"), headers);
}
