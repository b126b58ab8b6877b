import {readdirSync, readFileSync} from "node:fs";
import {join, sep} from "node:path";
import {type HTMLElement, parse} from "node-html-parser";

/** Something that a reader would meet as a fault. */
export interface Problem {
  /** From the checked folder, with forward slashes. */
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

export interface Page {
  readonly file: string;
  readonly root: HTMLElement;
  lineOf(element: HTMLElement): number;
}

/** A built site as the checks see it. */
export interface Site {
  /** Every file, from the site's root, with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  text(file: string): string;
}

export function readSite(folder: string): Site {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).split(sep).join("/"))
    .sort();
  const texts = new Map<string, string>();
  const text = (file: string) => {
    if (!texts.has(file)) texts.set(file, readFileSync(join(folder, file), "utf8"));
    return texts.get(file)!;
  };
  const pages = files.filter((file) => file.endsWith(".html")).map((file) => readPage(file, text(file)));
  return {files: new Set(files), pages, text};
}

function readPage(file: string, text: string): Page {
  const root = parse(text, {blockTextElements: {script: true, style: true}});
  return {file, root, lineOf: (element) => lineAt(text, element.range[0])};
}

/** The line, from 1, on which a place of a text lies. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
