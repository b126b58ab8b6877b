import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join, relative, resolve, sep} from "node:path";
import {transform} from "esbuild";
import {fingerprint} from "./fingerprint.js";
import {scripts as bundles} from "./framework/bundle-pages.js";
import {StyleAttributes} from "./style-attributes.js";
import {subset, textOf} from "./subset-fonts.js";

/** Where the style sheet and its fonts lie in the finished site. */
export const styles = "_styles";

const links = /<link rel="(?:preload" as="style|stylesheet)"[^>]*? href="([^"]+)">\n?/g;

/**
 * The style sheets that the pages link, and their style attributes, as one sheet, named by its content; its fonts with those
 * characters only that the site has. A page then waits for one sheet, and no page has styles of its own.
 *
 * @throws Error if the pages do not link the same sheets
 */
export async function gatherStyles(folder: string): Promise<void> {
  const root = resolve(folder);
  const files = (await readdir(root, {recursive: true})).filter((file) => file.endsWith(".html"));
  const attributes = new StyleAttributes();
  const pages = await Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(root, file), "utf8");
      return {file, html: attributes.replace(html), sheets: sheetsOf(root, file, html)};
    })
  );
  const [{sheets}] = pages;
  const other = pages.find((page) => page.sheets.join() !== sheets.join());
  if (other) throw new Error(`${other.file} links other style sheets than ${pages[0].file}.`);

  await mkdir(join(root, styles), {recursive: true});
  const scripts = (await readdir(join(root, bundles))).map((file) =>
    readFile(join(root, bundles, file), "utf8")
  );
  const text = textOf(
    pages.map(({html}) => html),
    await Promise.all(scripts)
  );
  const moved = new Map<string, string>();
  const gathered = await Promise.all(
    sheets.map(async (sheet) =>
      withFonts(root, sheet, await readFile(join(root, sheet), "utf8"), text, moved)
    )
  );
  const all = [...gathered, attributes.sheet].join("\n");
  const {code} = await transform(all, {loader: "css", minify: true, target: "es2022"});
  const name = `${styles}/site.${fingerprint(code)}.css`;
  await writeFile(join(root, name), code);
  for (const {file, html} of pages) {
    const way = "../".repeat(file.split(sep).length - 1) || "./";
    let isFirst = true;
    let linked = html.replaceAll(links, () => {
      if (!isFirst) return "";
      isFirst = false;
      return `<link rel="stylesheet" href="${way}${name}">\n`;
    });
    // Fonts that the page loads first.
    for (const [before, after] of moved)
      linked = linked.replace(`href="${way}${before}"`, `href="${way}${after}"`);
    await writeFile(join(root, file), linked);
  }
  for (const sheet of sheets) await rm(join(root, sheet));
}

/** The sheets that a page links, from the site's root, in their order. */
function sheetsOf(root: string, file: string, html: string): string[] {
  const found = [...html.matchAll(links)].map(([, href]) => relative(root, join(root, dirname(file), href)));
  return [...new Set(found)];
}

/**
 * A sheet as it reads in the folder of styles, its fonts put there.
 *
 * @param moved takes where each font was and is, from the site's root
 */
async function withFonts(
  root: string,
  sheet: string,
  css: string,
  text: ReturnType<typeof textOf>,
  moved: Map<string, string>
): Promise<string> {
  const named = [...new Set([...css.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, url]) => url))];
  let written = css;
  for (const url of named) {
    const path = join(root, dirname(sheet), url);
    const font = await subset(path, await readFile(path), text);
    const name = url
      .split("/")
      .pop()!
      .replace(/\.woff2$/, `.${fingerprint(font)}.woff2`);
    await writeFile(join(root, styles, name), font);
    written = written.replaceAll(url, name);
    moved.set(relative(root, path), `${styles}/${name}`);
    await rm(path);
  }
  return written;
}
