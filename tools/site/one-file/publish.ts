import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {hashOf, policyLine} from "../strict-pages.js";
import {filesOfFigures, holding} from "./held-files.js";
import {linksOf} from "./links.js";
import {inElement, scriptOf} from "./scripts.js";
import {Styles} from "./styles.js";

/** Where the pages lie that are one file each, in the finished site. */
export const oneFile = "one-file";

/** What a page loads or names beside it, and does without, or has within, as one file. */
const beside =
  /<(?:link rel="(?:preload|modulepreload|manifest|apple-touch-icon)"|meta property="og:image|meta name="twitter:card")[^>]*>\n?/g;
const classic = /<script src="([^"]+)"( defer)?><\/script>\n?/g;
const module = /<script type="module" src="([^"]+)"><\/script>\n?/;
const sheet = /<link rel="stylesheet" href="([^"]+)">\n?/;
const invitation = /<li class="take-along">.*?<\/li>/;
/** Where a page says what there is to say of itself, which the page brings along in its language. */
const note = /<p class="site-note" role="status"[^>]* data-one-file="([^"]*)"[^>]*><\/p>/;

/** For a page without a network: what it has within is all that it may load. */
const own: Readonly<Record<string, readonly string[]>> = {
  "script-src": ["'wasm-unsafe-eval'"],
  "style-src": [],
  "img-src": ["data:", "blob:"],
  "font-src": ["data:"],
  "connect-src": ["data:"],
  "worker-src": ["blob:"]
};

/**
 * Every page of a finished site once more as one file, for a memory stick or a course's file area: its style sheet, its fonts, its
 * scripts and, where it has figures, what trains them and their films stand in it. Opened from a disk it works as on the site.
 *
 * @throws Error if a page is not as the steps before have made it
 */
export async function publishOneFile(folder: string): Promise<void> {
  await mkdir(join(folder, oneFile), {recursive: true});
  const pages = (await readdir(folder)).filter((file) => file.endsWith(".html") && file !== "404.html");
  const styles = new Styles();
  for (const page of pages)
    await writeFile(
      join(folder, oneFile, page),
      await inOneFile(folder, page, {pages: new Set(pages), styles})
    );
}

interface Around {
  /** The pages that become files. */
  readonly pages: ReadonlySet<string>;
  readonly styles: Styles;
}

async function inOneFile(folder: string, page: string, {pages, styles}: Around): Promise<string> {
  const html = await readFile(join(folder, page), "utf8");
  const take = (pattern: RegExp): string => {
    const [, address] = html.match(pattern) ?? [];
    if (!address) throw new Error(`${page} has no ${pattern}, which is to stand in it.`);
    return join(folder, address);
  };
  const css = await styles.read(take(sheet), html.includes('class="katex"'));
  const [first, site] = await Promise.all(
    [...html.matchAll(classic)].map(async ([, address]) =>
      inElement(await readFile(join(folder, address), "utf8"))
    )
  );
  const code = inElement(await scriptOf(take(module)));
  const held = await filesOfFigures(folder, html);

  const policy = policyLine({
    ...own,
    "script-src": [...own["script-src"], ...[first, site, code].map(hashOf)],
    "style-src": [hashOf(css)]
  });
  const replaced = html
    .replace(/(<meta http-equiv="content-security-policy" content=")[^"]*/, (_, start) => `${start}${policy}`)
    .replaceAll(beside, "")
    .replaceAll(classic, (_, __, defer) => (defer ? "" : `<script>${first}</script>\n`))
    .replace(module, "")
    .replace(sheet, () => `<style>${css}</style>\n`)
    .replace(invitation, "")
    .replace(note, '<p class="site-note" role="status">$1</p>')
    .replace(
      "</body>",
      () => `${holding(held)}<script>${site}</script>\n<script type="module">${code}</script>\n</body>`
    );
  return linksOf(replaced, {folder, pages});
}
