import {posix} from "node:path";
import {referencesOfCss} from "./references-css.js";
import {referencesOfPage} from "./references-html.js";
import {referencesOfJs} from "./references-js.js";
import type {Site} from "./site.js";

/** An address that a file loads. */
export interface Reference {
  readonly address: string;
  readonly line: number;
  /** A module's name: without a dot or a slash it stands for a package, and a browser has none. */
  readonly isModule?: boolean;
  /** Loaded only if the script gets there. */
  readonly isLater?: boolean;
}

export interface FiledReference extends Reference {
  readonly file: string;
}

/** Everything that the site's pages, scripts and style sheets load. */
export function referencesOf(site: Site): FiledReference[] {
  const found: FiledReference[] = [];
  const add = (file: string, references: Reference[]) =>
    found.push(...references.map((reference) => ({...reference, file})));
  for (const page of site.pages) add(page.file, referencesOfPage(page));
  for (const file of site.files) {
    if (file.endsWith(".js")) add(file, referencesOfJs(site.text(file), file));
    if (file.endsWith(".css")) add(file, referencesOfCss(site.text(file)));
  }
  return found;
}

/** Whether an address names a host or a protocol of its own. */
export function isOutside(address: string): boolean {
  return /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}

/** Whether an address carries its content within itself. */
export function isInline(address: string): boolean {
  return /^(data|blob|about|javascript):/i.test(address);
}

/** An address without its query and fragment, as a path from the site's root; null if it leaves the site. */
export function pathFrom(file: string, address: string): string | null {
  const plain = address.replace(/[?#].*$/s, "");
  let path: string;
  try {
    path = posix.join(posix.dirname(file), decodeURIComponent(plain));
  } catch {
    return null;
  }
  return path.startsWith("../") || path === ".." || plain.startsWith("/") ? null : path;
}
