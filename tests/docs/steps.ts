import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

/** A thing to do to a file, as a page of the documentation has it. */
export interface Step {
  readonly kind: "new" | "diff";
  readonly file: string;
  readonly text: string;
}

/**
 * The steps of a page: its code blocks that begin with ` ```ts new <file>`, a whole file, or ` ```diff <file>`, lines that
 * are there (after a space), that go (-) and that come (+).
 */
export function stepsOf(page: string): Step[] {
  const blocks = readFileSync(page, "utf8").matchAll(
    /^( *)```(?:ts (new)|(diff)) (\S+)\n([\s\S]*?)^\1```$/gm
  );
  return [...blocks].map(([, indent, isNew, , file, text]) => ({
    kind: isNew ? "new" : "diff",
    file,
    text: text.replaceAll(new RegExp(`^${indent}`, "gm"), "")
  }));
}

/**
 * Follows a step in a copy of the project.
 *
 * @throws Error if the lines that a diff builds on stand nowhere in the file, or twice
 */
export function follow(folder: string, {kind, file, text}: Step): void {
  const path = join(folder, file);
  if (kind === "new") {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
    return;
  }
  const lines = text.trimEnd().split("\n");
  const side = (sign: string) =>
    lines.filter((line) => line[0] === " " || line[0] === sign).map((line) => line.slice(1));
  const [before, after] = [side("-").join("\n"), side("+").join("\n")];
  const source = readFileSync(path, "utf8");
  const places = source.split(before).length - 1;
  if (places !== 1) throw new Error(`"${before}" stands ${places} times in ${file}, not once.`);
  writeFileSync(
    path,
    source.replace(before, () => after)
  );
}
