/** Numbers are written in one place, and words come by the language. */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";

const files = ["src", "tools/site"].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((file) => /\.(ts|md)$/.test(file) && !/^(built|\.observablehq)/.test(file))
    .map((file) => join(folder, file))
);

/** The lines outside a folder in which something stands, with their files. */
function linesWith(what: RegExp, {outside}: {outside: string}): string[] {
  return files
    .filter((file) => !file.startsWith(outside))
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => what.test(line))
        .map((line) => `${file}: ${line.trim()}`)
    );
}

test("no number is formatted but by a language's format", () => {
  const found = linesWith(/\.toLocaleString\(|\bIntl\.|\.toFixed\(/, {outside: "src/format/"});
  // The share is the style sheet's, which is English.
  expect(found.filter((line) => !line.includes("--share:"))).toEqual([]);
});

test("nobody asks a language for its words but the table of languages", () => {
  const found = linesWith(/^(?!import type\b).*"[./\w-]*\/words\/[a-z]{2}\/[\w/-]+\.js"/, {
    outside: "src/words/"
  });
  expect(found).toEqual([]);
});
