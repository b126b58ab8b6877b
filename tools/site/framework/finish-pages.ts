import {readdir, readFile, writeFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {transform} from "esbuild";
import {languageOf} from "../page-language.js";
import {nameHeadings} from "../plate-headings.js";
import {leaveUntranslated} from "../untranslated.js";
import {firstFonts, formulaFonts} from "./fonts.js";
import {unmarkLinks} from "./links-with-query.js";

/** After Framework's build: what its pages lack or have too much of, mended in every page of a folder. */
export async function finishPages(folder: string): Promise<void> {
  const script = await readFile("tools/site/framework/find-base.js", "utf8");
  const findBase = (await transform(script, {minify: true})).code.trim();
  for (const file of await readdir(folder, {recursive: true}))
    if (file.endsWith(".html")) {
      const path = join(folder, file);
      await writeFile(
        path,
        finishPage(await readFile(path, "utf8"), {
          language: languageOf(file),
          findBase: file === "404.html" ? findBase : null,
          root: "../".repeat(file.split(sep).length - 1) || "./"
        })
      );
    }
}

/**
 * Framework leaves out the language, and its viewport forbids to zoom; the fonts are to come first. The page for what is not there is shown at any
 * address, so it has a script that finds the site.
 *
 * @param root from the page to the site's root
 * @throws Error if the page is not as Framework 1.13 writes it
 */
export function finishPage(
  page: string,
  {language, findBase, root}: {language: string; findBase: string | null; root: string}
): string {
  const replace = (html: string, before: string | RegExp, after: string) => {
    if (html.search(before) < 0) throw new Error(`Framework's page has no ${before}, which is to be mended.`);
    return html.replace(before, () => after);
  };
  let html = replace(page, "<html>", `<html lang="${language}">`);
  html = replace(
    html,
    /<meta name="viewport"[^>]*>/,
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
  );
  // Framework would bundle what a link of the page's own head names.
  const fonts = [...firstFonts, ...(html.includes('class="katex"') ? formulaFonts : [])].map(
    (font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${root}${font}">`
  );
  html = replace(html, "<title>", `${fonts.join("\n")}\n<title>`);
  // Framework would bundle sheets that a link names, without their fonts; so the page's head imports them, until here.
  html = html.replace(/<style>((?:@import url\("[^"]+"\);)+)<\/style>/, (_, imports: string) =>
    [...imports.matchAll(/"([^"]+)"/g)]
      .map(([, sheet]) => `<link rel="stylesheet" href="${sheet}">`)
      .join("\n")
  );
  if (findBase !== null) html = replace(html, "<head>", `<head>\n<script>${findBase}</script>`);
  return leaveUntranslated(nameHeadings(unmarkLinks(html)));
}
