import {renameSync, writeFileSync} from "node:fs";

/** Writes a file so that a kill leaves either the old one or the new one, never a part. */
export function replaceFile(file: string, text: string): void {
  const half = `${file}.half`;
  writeFileSync(half, text);
  renameSync(half, file);
}
