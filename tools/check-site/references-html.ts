import type {HTMLElement} from "node-html-parser";
import type {Reference} from "./references.js";
import {referencesOfCss} from "./references-css.js";
import {referencesOfJs} from "./references-js.js";
import type {Page} from "./site.js";

/** Which attributes load something, by element. */
const loading: readonly [selector: string, attribute: string][] = [
  ["script[src]", "src"],
  ["img[src]", "src"],
  ["source[src]", "src"],
  ["track[src]", "src"],
  ["video[src]", "src"],
  ["video[poster]", "poster"],
  ["audio[src]", "src"],
  ["iframe[src]", "src"],
  ["embed[src]", "src"],
  ["object[data]", "data"],
  ["image[href]", "href"],
  ["use[href]", "href"]
];

/** `<link>`s that only name another page; every other kind loads. */
const namingOnly = new Set(["canonical", "alternate", "author", "license", "next", "prev", "help", "search"]);

/** Everything that a page loads: by its elements, its scripts and its styles. */
export function referencesOfPage(page: Page): Reference[] {
  const {root, lineOf} = page;
  const found: Reference[] = [];
  const add = (element: HTMLElement, address: string | undefined) => {
    if (address !== undefined) found.push({address, line: lineOf(element)});
  };

  for (const [selector, attribute] of loading)
    for (const element of root.querySelectorAll(selector)) add(element, element.getAttribute(attribute));

  for (const element of root.querySelectorAll("link[href]")) {
    const kinds = (element.getAttribute("rel") ?? "").toLowerCase().split(/\s+/);
    if (!kinds.every((kind) => namingOnly.has(kind))) add(element, element.getAttribute("href"));
  }

  for (const element of root.querySelectorAll("[srcset]"))
    for (const candidate of element.getAttribute("srcset")!.split(/,\s+/))
      add(element, candidate.trim().split(/\s+/)[0]);

  for (const element of root.querySelectorAll("script:not([src])")) {
    if (/json/.test(element.getAttribute("type") ?? "")) continue;
    found.push(...within(referencesOfJs(element.rawText), lineOf(element)));
  }
  for (const element of root.querySelectorAll("style"))
    found.push(...within(referencesOfCss(element.rawText), lineOf(element)));
  for (const element of root.querySelectorAll("[style]"))
    found.push(...within(referencesOfCss(element.getAttribute("style")!), lineOf(element)));
  return found;
}

function within(references: Reference[], firstLine: number): Reference[] {
  return references.map((reference) => ({...reference, line: firstLine + reference.line - 1}));
}
