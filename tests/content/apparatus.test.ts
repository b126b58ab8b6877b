import {existsSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {appendices, chapters, handouts, sourceOf} from "../../src/content/chapters.js";
import {type TermId, terms} from "../../src/content/glossary.js";
import {predictionOf, predictions} from "../../src/content/predictions/index.js";
import {references} from "../../src/content/references.js";
import {exhibits} from "../../src/exhibits/index.js";
import {siteWordsOf} from "../../src/words/site.js";
import type {PredictionWords} from "../../src/words/site-words.js";
import {termOf} from "../../src/words/term-of.js";
import {citedKeys, readSources, usedTerms} from "../../tools/site/page-sources.js";
import {readRecording} from "../../tools/site/prerender.js";
import {authorsOf, publicationOf} from "../../tools/site/work-name.js";

const words = siteWordsOf();
const pages = readSources();
const cited = new Set(pages.flatMap(({text}) => [...citedKeys(text)]));
const used = new Set(pages.flatMap(({text}) => [...usedTerms(text)].map((name) => termOf(words, name))));
/** Chapters that are still to come will cite and use the rest. */
const isWhole = chapters.every((chapter) => existsSync(sourceOf(chapter)));

/** What has to be cited or used by now: everything, once all chapters are there. */
function owed(all: readonly string[], found: ReadonlySet<string>): readonly string[] {
  return isWhole ? all : all.filter((one) => found.has(one));
}

const idsOf = (rows: readonly {id: string}[]) => rows.map(({id}) => id);

describe("references", () => {
  const keys: readonly string[] = references.map(({key}) => key);

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
    for (const reference of references) {
      const {use} = words.works[reference.key];
      const fields = [authorsOf(reference, words), reference.title, publicationOf(reference, words), use];
      for (const field of fields) expect(field.trim()).not.toBe("");
    }
  });
});

describe("the glossary", () => {
  test("every term is used", () => {
    const ids: readonly string[] = terms;
    expect(owed(ids, used).filter((id) => !used.has(id as TermId))).toEqual([]);
  });

  test("has each term once, and no two of one name", () => {
    expect(new Set(terms).size).toBe(terms.length);
    expect(new Set(terms.map((id) => words.glossary[id].name.toLowerCase())).size).toBe(terms.length);
  });

  test("a text asks for a term by its name or by its id", () => {
    for (const id of terms) {
      expect(termOf(words, id)).toBe(id);
      expect(termOf(words, ` ${words.glossary[id].name.toUpperCase()}`)).toBe(id);
    }
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
    const prediction = predictionOf(id);
    const {answer, measured} = prediction.outcome(readRecording);
    expect(prediction.options).toContain(answer);
    expect(new Set(prediction.options).size).toBe(prediction.options.length);
    const said = words.predictions[prediction.id] as PredictionWords;
    expect(said.measured(measured)).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test("each exhibit stands on one page, with a cell that makes it live", () => {
  // With their cells, which are no text.
  const all = chapters.map((chapter) => readFileSync(sourceOf(chapter), "utf8")).join("");
  const placed = [...all.matchAll(/<div data-exhibit="([^"]*)">/g)].map(([, id]) => id);
  const live = [...all.matchAll(/^exhibit\("([^"]*)"\);$/gm)].map(([, id]) => id);
  expect(placed.sort()).toEqual(exhibits.map(({id}) => id as string).sort());
  expect(live.sort()).toEqual(placed);
});

test("every page is a chapter, an appendix or a handout, or the one for what is not there", () => {
  const known: readonly string[] = [...[...chapters, ...appendices].map(({path}) => path), ...handouts];
  expect(pages.map(({path}) => path).filter((path) => !known.includes(path))).toEqual(["/404"]);
});

test("teachers are told to cite the present version", () => {
  const {version} = JSON.parse(readFileSync("package.json", "utf8"));
  expect(pages.find(({path}) => path === "/for-teachers")?.text).toContain(`Version ${version},`);
});
