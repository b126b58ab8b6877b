import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {bibtex, citationLine, cslJson, work} from "../../src/content/citation.js";

const cited = {url: "https://example.org/a/turns.html?n=1&m={5}#figure-turns", read: "2026-12-01"};

test("the article is the work that CITATION.cff and the package name", () => {
  const cff = readFileSync("CITATION.cff", "utf8");
  const field = (name: string) => cff.match(new RegExp(`^${name}: "?([^"\\n]+)"?$`, "m"))?.[1];
  expect([field("title"), field("version"), field("date-released")]).toEqual([
    work.title,
    work.version,
    work.released
  ]);
  expect(cff).toContain(`- name: "${work.author}"`);
  expect(JSON.parse(readFileSync("package.json", "utf8")).version).toBe(work.version);
});

test("a line says who, when, what, where and under which licence", () => {
  const line = citationLine(cited);
  for (const part of [
    work.author,
    work.released.slice(0, 4),
    work.title,
    cited.url,
    cited.read,
    work.licence
  ])
    expect(line).toContain(part);
});

test("BibTeX has its braces in pairs, whatever the address", () => {
  const entry = bibtex(cited);
  let depth = 0;
  for (const sign of entry) {
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  expect(entry).toContain("\\url{https://example.org/a/turns.html?n=1&m=%7B5%7D#figure-turns}");
});

test("CSL-JSON is a list of one work with its days as numbers", () => {
  const [item] = JSON.parse(cslJson(cited));
  expect(item).toMatchObject({
    type: "webpage",
    title: work.title,
    URL: cited.url,
    accessed: {"date-parts": [[2026, 12, 1]]}
  });
});
