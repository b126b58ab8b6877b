import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {extname, join} from "node:path";
import {prettyMarkup} from "./pretty-markup.js";

/** Where the pictures are, and what becomes of one that is not stored yet: on a build server it is an error. */
export interface Store {
  readonly folder: string;
  readonly strict: boolean;
}

export const store: Store = {folder: "tests/pictures/expected", strict: Boolean(process.env.CI)};

/** Before the extension of a picture that is not as stored; `npm run pictures:accept` takes it away again. */
export const CHANGED = "-changed";

/**
 * Holds a picture to the stored one. Where they differ, the new one is written beside it, to be looked at.
 *
 * @param file the stored picture's name, with ".svg" or ".html"
 * @throws Error that says which files to look at, and how to accept the new one
 */
export function comparePicture(file: string, markup: string, {folder, strict}: Store = store): void {
  const drawn = prettyMarkup(markup);
  const expected = join(folder, file);
  const extension = extname(file);
  const changed = join(folder, file.slice(0, -extension.length) + CHANGED + extension);
  rmSync(changed, {force: true});
  if (!existsSync(expected)) {
    if (strict)
      throw new Error(`${expected} is missing; run the test where CI is not set, and commit the file.`);
    mkdirSync(folder, {recursive: true});
    writeFileSync(expected, drawn);
    return;
  }
  const stored = readFileSync(expected, "utf8").replaceAll("\r\n", "\n");
  if (stored === drawn) return;
  writeFileSync(changed, drawn);
  throw new Error(
    `${changed} differs from ${expected}, first in line ${firstDifference(stored, drawn)}. Look at both; "npm run pictures:accept" accepts all that have changed.`
  );
}

/** Stored pictures, by name, without those that wait to be accepted. */
export function storedPictures({folder}: Store = store): string[] {
  return readdirSync(folder)
    .filter((file) => !file.slice(0, -extname(file).length).endsWith(CHANGED))
    .sort();
}

/** Number of the first line that differs, from 1. */
function firstDifference(one: string, other: string): number {
  const lines = other.split("\n");
  const place = one.split("\n").findIndex((line, i) => line !== lines[i]);
  return (place < 0 ? one.split("\n").length : place) + 1;
}
