/** Which file of the core may know which. */
import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path";
import {describe, expect, test} from "vitest";

const core = "src/gan";
const files = readdirSync(core, {recursive: true, encoding: "utf8"})
  .filter((file) => file.endsWith(".ts"))
  .map((file) => normalize(join(core, file)));

/** The files that a file imports, types among them. */
function importsOf(file: string): string[] {
  const specifiers = [...readFileSync(file, "utf8").matchAll(/\bfrom "(\.[^"]+)"/g)].map(([, from]) => from);
  return specifiers.map((from) => normalize(join(dirname(file), from)).replace(/\.js$/, ".ts"));
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** A way from a file back to itself, if there is one. */
function cycle(): string[] | null {
  const finished = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const found = visit(next, [...path, file]);
      if (found) return found;
    }
    finished.add(file);
    return null;
  };
  for (const file of files) {
    const found = visit(file, []);
    if (found) return found;
  }
  return null;
}

describe("the core", () => {
  test("imports nothing of ours from outside", () => {
    const outside = [...graph].flatMap(([file, imports]) =>
      imports.filter((other) => !graph.has(other)).map((other) => `${file} imports ${other}`)
    );
    expect(outside).toEqual([]);
  });

  test("has no circle of imports, types among them", () => {
    expect(cycle()).toBeNull();
  });
});
