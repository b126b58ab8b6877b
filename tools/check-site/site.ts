import {readdirSync, readFileSync} from "node:fs";
import {join, sep} from "node:path";
import {parseHTML} from "linkedom";

/** Something that a reader would meet as a fault. */
export interface Problem {
  /** From the checked folder, with forward slashes. */
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

export interface Page {
  readonly file: string;
  readonly document: Document;
}

/** Pages once more, each as one file: made of pages that are checked, and for a disk and no host. See tools/site/one-file. */
const copies = /^one-file\//;

/** A built site as the checks see it. */
export interface Site {
  /** Every file, from the site's root, with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  text(file: string): string;
}

/** @throws Error if there is no page: then nothing would be checked, and nothing found */
export function readSite(folder: string): Site {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).split(sep).join("/"))
    .sort();
  const text = (file: string) => readFileSync(join(folder, file), "utf8");
  const pages = files
    .filter((file) => file.endsWith(".html") && !copies.test(file))
    .map((file) => ({file, document: parseHTML(text(file)).document}));
  if (pages.length === 0) throw new Error(`There is no page in ${folder}; "npm run build" makes them.`);
  return {files: new Set(files), pages, text};
}
