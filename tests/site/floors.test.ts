import {readdirSync, readFileSync} from "node:fs";
import {join, posix} from "node:path";
import {expect, test} from "vitest";

/** The project's modules under a folder, each with the project's modules that it imports. */
function importsUnder(folder: string): [file: string, imported: string][] {
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".ts") && !file.startsWith("."))
    .map((file) => join(folder, file))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\b(?:from|import\()\s*"(\.[^"]+)"/g)].map(
        ([, path]): [string, string] => [file, posix.join(posix.dirname(file), path).replace(/\.js$/, ".ts")]
      )
    );
}

const said = (imports: [string, string][]) =>
  imports.map(([file, imported]) => `${file} imports ${imported}`);

test("the article knows nothing of its tools; the loaders of its data run in Node and count as tools", () => {
  const up = importsUnder("src").filter(([, imported]) => /^(tools|tests)\//.test(imported));
  expect(said(up.filter(([file]) => !file.startsWith("src/data/")))).toEqual([]);
});

test("the tools know nothing of the tests", () => {
  expect(said(importsUnder("tools").filter(([, imported]) => imported.startsWith("tests/")))).toEqual([]);
});

test("what stands at the top of tools is a command, and nobody imports it", () => {
  const imports = ["tools", "tests", "src"].flatMap(importsUnder);
  expect(said(imports.filter(([, imported]) => /^tools\/[^/]+\.ts$/.test(imported)))).toEqual([]);
});
