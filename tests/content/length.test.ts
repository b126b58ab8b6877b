/** How much of a chapter is read before its first figure, and in all. */
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {chapters, sourceOf} from "../../src/content/chapters.js";
import {siteWordsOf} from "../../src/words/site.js";
import type {PredictionWords} from "../../src/words/site-words.js";

/** Standfirst, text and question before a chapter's first figure, in words at most. */
const BEFORE_FIGURE = 120;

/** Words of a chapter's source at most, notes and folded passages among them, without what the build makes of tables. */
const budgets: Readonly<Record<string, number>> = {
  "/": 620,
  "/mode-collapse": 690,
  "/taking-turns": 1250,
  "/too-good-a-critic": 1060,
  "/far-apart": 1230,
  "/what-helps": 1100,
  "/my-gan-has-collapsed": 200,
  "/why-helvetica": 580,
  "/laboratory": 345,
  "/evidence": 800
};

const {predictions} = siteWordsOf();

const count = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** What is read of a page's Markdown: no front matter, no code, no tags; a number asked for is one word. */
function read(text: string): string {
  return text
    .replace(/^---[\s\S]*?^---$/m, "")
    .replaceAll(/^(`{3,})[\s\S]*?^\1/gm, "")
    .replaceAll(/\$\{[^\n]*\}/g, "")
    .replaceAll(/<div data-predict="([^"]*)"><\/div>/g, (_, id) => asked(id))
    .replaceAll(/\{\{[^}]*\}\}/g, "1")
    .replaceAll(/\]\([^)]*\)/g, "]")
    .replaceAll(/\[@[^\]]*\]/g, "")
    .replaceAll(/<[^>]*>/g, " ");
}

/** A question and its options, as they stand before the figure. */
function asked(id: string): string {
  const {question, options} = (predictions as Readonly<Record<string, PredictionWords>>)[id];
  return [question, ...Object.values(options).map(({label}) => label)].join(" ");
}

describe.each(chapters.filter(({path}) => path in budgets))("$path", (chapter) => {
  const source = readFileSync(sourceOf(chapter), "utf8");

  test("keeps to its budget", () => {
    expect(count(read(source))).toBeLessThanOrEqual(budgets[chapter.path]);
  });

  test.runIf(source.includes("<figure data-figure="))("comes to its first figure soon", () => {
    const [before] = source.slice(source.indexOf('<p class="standfirst">')).split("<figure data-figure=");
    expect(count(read(before))).toBeLessThanOrEqual(BEFORE_FIGURE);
  });
});

test("every budget is a chapter’s", () => {
  const paths: readonly string[] = chapters.map(({path}) => path);
  expect(Object.keys(budgets).filter((path) => !paths.includes(path))).toEqual([]);
});
