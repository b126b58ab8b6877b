import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {html, type Markup, raw} from "../../../src/markup/html.js";

/** What trains figures, by where it lies in the finished site. Every browser that is not very old takes this one of the two WebAssembly files. */
const training = [/^_import\/built\/worker\.[\w]+\.js$/, /-simd\.wasm$/, /^_file\/built\/tables\//];

/** A file, under the name by which a page asks for it. */
export interface HeldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All that the figures of a page load: their films, and what trains them. A page without figures needs nothing. */
export async function filesOfFigures(folder: string, page: string): Promise<HeldFile[]> {
  const figures = [...page.matchAll(/<figure[^>]* data-figure="([\w-]+)"/g)].map(([, id]) => id);
  if (figures.length === 0) return [];
  const files = (await readdir(folder, {recursive: true})).filter((file) =>
    training.some((kind) => kind.test(file))
  );
  if (files.length !== training.length)
    throw new Error(`Of what trains figures there is ${files.join(", ") || "nothing"}.`);
  const films = figures.map((id) => `_file/built/films/${id}.frames`);
  return Promise.all(
    [...files, ...films].map(async (file) => ({
      name: file.slice(file.lastIndexOf("/") + 1),
      bytes: await readFile(join(folder, file))
    }))
  );
}

/** The elements by which a page holds files: see src/runs/files-in-page.ts. */
export function holding(files: readonly HeldFile[]): Markup {
  // Base64 has no letter that HTML knows.
  return html`${files.map(
    ({name, bytes}) =>
      html`<script type="application/gzip" data-file="${name}">${raw(gzipSync(bytes, {level: 9}).toString("base64"))}</script>
`
  )}`;
}
