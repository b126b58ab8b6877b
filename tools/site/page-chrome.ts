import {existsSync} from "node:fs";
import {appendices, type Chapter, chapters, pageName, sourceOf} from "../../src/content/chapters.js";
import {attributes, html, raw} from "../../src/markup/html.js";
import type {SiteWords} from "../../src/words/site-words.js";
import {fontSheets} from "./framework/fonts.js";
import {pictureOf} from "./share/picture-names.js";

/** What stands around a page's text: its head, the masthead and the footer. */

const isWritten = (page: Chapter) => existsSync(sourceOf(page));

/** The chapters that there are by now. */
export const writtenChapters = chapters.filter(isWritten);

export function head(
  page: {readonly title?: string | null; readonly description?: string; readonly path: string},
  {site}: SiteWords
): string {
  const {description = site.description, path} = page;
  // A page without a title has null.
  const title = page.title ?? site.title;
  // Those who show links want a picture's whole address, which only whoever publishes knows.
  const address = process.env.SITE_URL?.replace(/\/?$/, "/");
  const depth = path.split("/").length - 2;
  const root = depth > 0 ? "../".repeat(depth) : "./";
  // As imports in a style element, because Framework would bundle what a link names.
  const imports = fontSheets.map((sheet) => `@import url("${root}${sheet}");`).join("");
  // A style element reads no entities, and the addresses are those of our own files.
  return String(html`<style>${raw(imports)}</style>
<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
<meta name="description" content="${description}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${site.title}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:image" content="${address ?? root}${pictureOf(path.slice(1) || "index")}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
<meta name="color-scheme" content="light dark">`);
}

/** The list of chapters twice, in a row and folded: each is there only where the other is not. */
export function masthead(path: string, {site, pages, chrome}: SiteWords): string {
  const links = writtenChapters.map((chapter) => {
    const current = attributes({"aria-current": pageName(chapter) === path && "page"});
    return html`<li><a href="${chapter.path}"${current}><span class="chapter-number">${chapters.indexOf(chapter) + 1}</span> ${pages[chapter.path]}</a></li>`;
  });
  const list = html`<ol class="chapters">${links}</ol>`;
  return String(html`<a class="site-title" href="/">${site.title}</a>
<button type="button" class="theme-switch">${chrome.themeSwitch}</button>
<p class="site-note" role="status"${attributes({"data-offline": chrome.offline, "data-update": chrome.update, "data-load": chrome.loadUpdate, "data-one-file": chrome.oneFile})}></p>
<nav class="chapters-in-a-row" aria-label="${chrome.chapters}">${list}</nav>
<nav class="chapters-folded" aria-label="${chrome.chapters}"><details><summary>${chrome.chapters}</summary>${list}</details></nav>`);
}

/** @param path "/index" for the first page */
export function footer(path: string, {site, pages, chrome}: SiteWords): string {
  const links = appendices
    .filter(isWritten)
    .map(({path}) => html`<li><a href="${path}">${pages[path]}</a></li>`);
  // Marked as external, because the file comes after Framework's build.
  const file = html`<li class="take-along"><a href="./one-file${path}.html" download rel="external">${chrome.takeAlong}</a></li>`;
  return String(html`<ul class="appendices">${links}${path !== "/404" && file}</ul>
<p>${site.imprint}</p>`);
}
