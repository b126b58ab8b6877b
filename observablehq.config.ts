import type MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import {escapeText} from "./src/components/picture/svg-string.js";
import {site} from "./src/text/site.js";
import {fontSheets} from "./tools/copy-fonts.js";
import {figurePlugin} from "./tools/markdown/figure.js";
import {mathPlugin} from "./tools/markdown/math.js";
import {recordedPlugin} from "./tools/markdown/recorded.js";

/** The chapters in reading order; a page is listed here once it exists. */
const chapters = [
  {name: "The question", path: "/"},
  {name: "Mode collapse", path: "/mode-collapse"}
];

export default {
  root: "src",
  title: site.title,
  pages: chapters,
  // The article has its own masthead and list of chapters; Framework's drawer would be a second one.
  sidebar: false,
  pager: true,
  search: false,
  toc: {label: "On this page"},
  // All that a page loads is its own: Framework's default style sheet would fetch a font from a third party.
  globalStylesheets: ["observablehq:stdlib/inputs.css"],
  style: "theme/index.css",
  head: ({title, data, path}: {title?: string; data: {description?: string}; path: string}) =>
    head(title, data?.description ?? site.description, path),
  header: ({path}: {path: string}) => masthead(path),
  footer: site.footer,
  markdownIt: (md: MarkdownIt) => md.use(footnotes).use(mathPlugin).use(recordedPlugin).use(figurePlugin)
};

function head(title: string | undefined, description: string, path: string): string {
  const depth = path.split("/").length - 2;
  const root = depth > 0 ? "../".repeat(depth) : "./";
  // As imports in a style element, because Framework would bundle what a link names.
  const imports = fontSheets.map((sheet) => `@import url("${root}${sheet}");`).join("");
  return `<style>${imports}</style>
<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
<meta name="description" content="${escapeText(description)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeText(site.title)}">
<meta property="og:title" content="${escapeText(title ?? site.title)}">
<meta property="og:description" content="${escapeText(description)}">
<meta name="color-scheme" content="light dark">`;
}

function masthead(path: string): string {
  const links = chapters.map(({name, path: target}, i) => {
    const current = target === path || (target === "/" && path === "/index");
    const href = target === "/" ? "/" : target;
    return `<li><a href="${href}"${current ? ' aria-current="page"' : ""}><span class="chapter-number">${i + 1}</span> ${escapeText(name)}</a></li>`;
  });
  return `<a class="site-title" href="/">${escapeText(site.title)}</a>
<nav aria-label="Chapters"><ol class="chapters">${links.join("")}</ol></nav>`;
}
