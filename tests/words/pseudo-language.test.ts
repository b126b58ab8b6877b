/** The pseudo-language is a net: here is what it catches. */
import {describe, expect, test} from "vitest";
import {html} from "../../src/markup/html.js";
import {parse} from "../markup/parse.js";
import {leftBehind, pseudoLanguage} from "./pseudo-language.js";

const table = () =>
  pseudoLanguage({
    language: "en",
    run: "Run",
    link: html`a <b>link</b>`,
    nested: {counted: (count: number) => `${count} runs`, none: ""},
    of: (title: string) => `Controls: ${title}`
  });

describe("what is in no table", () => {
  const {words} = table();
  test.each([
    ["<p>Run</p>", ["Run"]],
    [`<p>${words.run}</p>`, []],
    [`<p>${words.run} now</p>`, ["now"]],
    [`<p>${words.link} <i>x</i></p>`, []],
    [`<p>${words.link}<i>see</i></p>`, ["see"]],
    [`<button aria-label="Go">${words.run}</button>`, ['aria-label="Go"']],
    [`<button title="${words.nested.counted(3)}">3 : 1</button>`, []],
    ["<svg><title>Plane</title><text>D</text></svg>", ["Plane"]],
    ["<code>npm run</code><cite>A title</cite>", []]
  ])("%s", (markup, found) => {
    expect(leftBehind(parse(markup))).toEqual(found);
  });

  test("a text that is handed to a sentence of the language", () => {
    const {words, handedOver} = table();
    words.of(words.run);
    words.of("1 : 10");
    expect([...handedOver]).toEqual([]);
    words.of("A figure");
    expect([...handedOver]).toEqual(["of: A figure"]);
  });
});

test("a word that nobody asks for is unused", () => {
  const {words, unused} = table();
  expect(unused()).toEqual(["run", "link", "nested.counted", "nested.none", "of"]);
  words.nested.counted(1);
  String(words.link);
  expect(unused()).toEqual(["run", "nested.none", "of"]);
  expect(words.nested.none).toBe("");
});
