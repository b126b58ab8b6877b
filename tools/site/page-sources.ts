import {readdirSync, readFileSync} from "node:fs";
import {chapters} from "../../src/content/chapters.js";

/** A page's Markdown. */
export interface PageSource {
  /** The page's address, from the site's root. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** Every page, the chapters first and in reading order. */
export function readSources(folder = "src"): PageSource[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => {
      const text = readFileSync(`${folder}/${file}`, "utf8");
      const title = text.match(/^title: *(.+)$/m)?.[1] ?? file;
      return {
        path: file === "index.md" ? "/" : `/${file.slice(0, -".md".length)}`,
        title,
        text: withoutCode(text)
      };
    })
    .sort((a, b) => rank(a.path) - rank(b.path) || a.path.localeCompare(b.path));
}

function rank(path: string): number {
  const chapter = chapters.findIndex((one) => one.path === path);
  return chapter < 0 ? chapters.length : chapter;
}

/** The works that a text cites, by their keys. */
export function citedKeys(text: string): Set<string> {
  const citations = text.matchAll(/\[(@[\w-]+[^\]]*)\]/g);
  return new Set(
    [...citations].flatMap(([, inside]) => [...inside.matchAll(/@([\w-]+)/g)].map(([, key]) => key))
  );
}

/** The terms that a text asks for, as it writes them. */
export function usedTerms(text: string): Set<string> {
  return new Set([...text.matchAll(/\[\[([^[\]|]+)(?:\|[^[\]]+)?\]\]/g)].map(([, name]) => name));
}

/** A text without its code, where the same signs mean something else. */
function withoutCode(text: string): string {
  return text.replaceAll(/^(`{3,})[\s\S]*?^\1/gm, "").replaceAll(/`[^`]*`/g, "");
}
