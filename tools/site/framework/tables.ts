import {readFileSync} from "node:fs";
import {cp, mkdir, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {fingerprint} from "../fingerprint.js";

/**
 * Data that figures train on and that are too large to stand in the code, for the worker to load when they are wanted. They go
 * the way of the films (`films.ts`), but under names that change with their content, so that browsers may keep them.
 */
const digits = "data/digits/digits.bin";
const source = "src/built/tables";

/** Where they lie, from the site's root. */
export const tablesFolder = "_file/built/tables";

export function digitsFileName(): string {
  return `digits.${fingerprint(readFileSync(digits))}.bin`;
}

export async function copyTables(): Promise<void> {
  await rm(source, {recursive: true, force: true});
  await mkdir(source, {recursive: true});
  await writeFile(join(source, digitsFileName()), readFileSync(digits));
}

/** After Framework's build. */
export async function publishTables(folder: string): Promise<void> {
  await cp(source, join(folder, tablesFolder), {recursive: true});
}
