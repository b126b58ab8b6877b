import {existsSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {appendices, chapters, sourceOf} from "../../src/content/chapters.js";
import {glossary, termOf} from "../../src/content/glossary.js";
import {predictionOf, predictions} from "../../src/content/predictions/index.js";
import {references} from "../../src/content/references.js";
import {citedKeys, readSources, usedTerms} from "../../tools/site/page-sources.js";
import {readRecording} from "../../tools/site/prerender.js";

const pages = readSources();
const cited = new Set(pages.flatMap(({text}) => [...citedKeys(text)]));
const used = new Set(pages.flatMap(({text}) => [...usedTerms(text)].map((name) => termOf(name).id)));
/** Chapters that are still to come will cite and use the rest. */
const isWhole = chapters.every((chapter) => existsSync(sourceOf(chapter)));

/** What has to be cited or used by now: everything, once all chapters are there. */
function owed(all: readonly string[], found: ReadonlySet<string>): readonly string[] {
  return isWhole ? all : all.filter((one) => found.has(one));
}

const idsOf = (rows: readonly {id: string}[]) => rows.map(({id}) => id);

describe("references", () => {
  const keys = references.map(({key}) => key);

  test("every citation is listed", () => {
    expect([...cited].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test("every reference is cited", () => {
    expect(owed(keys, cited).filter((key) => !cited.has(key))).toEqual([]);
  });

  test("keys and addresses are there once, and nothing is left empty", () => {
    expect(new Set(keys).size).toBe(keys.length);
    const addresses = references.flatMap(({url}) => url ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const {authors, title, venue, use} of references)
      for (const field of [authors, title, venue, use]) expect(field.trim()).not.toBe("");
  });
});

describe("the glossary", () => {
  test("every term is used", () => {
    expect(owed(idsOf(glossary), used).filter((id) => !used.has(id))).toEqual([]);
  });

  test("is in the order of the alphabet, each term once", () => {
    const names = glossary.map(({name}) => name);
    expect(names).toEqual([...new Set(names)].sort((a, b) => a.localeCompare(b, "en")));
    expect(new Set(idsOf(glossary)).size).toBe(glossary.length);
  });
});

describe("predictions", () => {
  const asked = pages.flatMap(({text}) =>
    [...text.matchAll(/<div data-predict="([^"]*)">/g)].map(([, id]) => id)
  );

  test("each is asked on one page", () => {
    expect([...asked].sort()).toEqual(idsOf(predictions).sort());
  });

  test.each(idsOf(predictions))("%s: what was recorded is one of the options", (id) => {
    const {options, outcome} = predictionOf(id);
    const {answer, measured} = outcome(readRecording);
    expect(idsOf(options)).toContain(answer);
    expect(new Set(idsOf(options)).size).toBe(options.length);
    expect(measured).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test("every page is a chapter or an appendix, or the one for what is not there", () => {
  const known = [...chapters, ...appendices].map(({path}) => path);
  expect(pages.map(({path}) => path).filter((path) => !known.includes(path))).toEqual(["/404"]);
});

test("teachers are told to cite the present version", () => {
  const {version} = JSON.parse(readFileSync("package.json", "utf8"));
  expect(pages.find(({path}) => path === "/for-teachers")?.text).toContain(`Version ${version},`);
});
