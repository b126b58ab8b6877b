import {createMarkdownIt} from "@observablehq/framework/dist/markdown.js";
import type {Token} from "markdown-it/index.js";
import {mathPlugin} from "../markdown/math.js";
import {notePlugin} from "../markdown/notes.js";

/** What of a page runs in the browser. */
export interface PageCode {
  /** `cell`: a fence; `expression`: what stands in a `${...}`; `script`: an element, or a fence of another language. */
  readonly kind: "cell" | "expression" | "script";
  readonly code: string;
  /** The line of the page on which it begins, from 1. */
  readonly line: number;
}

/** Languages whose fences Framework runs, TypeScript apart, unless they say `run=false`. */
const run = new Set(["js", "jsx", "tsx", "html", "svg", "sql", "tex", "dot", "mermaid"]);

/** A page's code, as Framework itself finds it. */
export function codeOf(page: string): PageCode[] {
  // The lines of the front matter stay, so that places stay true.
  const text = page.replace(/^---\n[\s\S]*?\n---\n/, (matter) => matter.replaceAll(/[^\n]/g, ""));
  const tokens = createMarkdownIt().use(notePlugin).use(mathPlugin).parse(text, {code: []});
  const found: PageCode[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.type === "fence") found.push(...fence(token));
    else
      for (const {type, content} of [token, ...(token.children ?? [])])
        if (type === "placeholder") {
          const start = placeOf(`\${${content}}`, text, end);
          end = start + content.length;
          found.push({kind: "expression", code: content, line: lineAt(text, start)});
        } else if (type.startsWith("html_") && /<script\b/i.test(content))
          found.push({kind: "script", code: content, line: lineAt(text, placeOf(content, text, 0))});
  }
  return found;
}

function fence({info, content, map}: Token): PageCode[] {
  const [language, ...settings] = info.trim().toLowerCase().split(/\s+/);
  if (settings.includes("run=false") || !(language === "ts" || run.has(language))) return [];
  return [{kind: language === "ts" ? "cell" : "script", code: content, line: map![0] + 2}];
}

/** A note's expressions come after the text's, so what is not found further on is searched for from the start. */
function placeOf(part: string, text: string, from: number): number {
  const found = text.indexOf(part, from);
  return found < 0 ? Math.max(0, text.indexOf(part)) : found;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
