import {afterEach, expect, test, vi} from "vitest";
import {exhibit} from "../../src/widget/exhibit.js";
import {wordsOf} from "../../src/words/index.js";
import {exhibitStill} from "../../tools/site/markdown/exhibit.js";
import {openPage} from "./page.js";

afterEach(() => vi.unstubAllGlobals());

test("an exhibit has a named slider for each of its numbers, and its pictures and its sentence follow", () => {
  const {document, fire} = openPage(String(exhibitStill(wordsOf(), "turn-strip")));
  const still = document.querySelector("[data-exhibit] svg")!.outerHTML;
  exhibit("turn-strip");
  const sliders = [...document.querySelectorAll<HTMLInputElement>("[data-exhibit] input")];
  expect(sliders.map(({type, parentElement}) => `${type} ${parentElement?.textContent}`)).toEqual([
    "range n, steps of D",
    "range m, steps of G"
  ]);
  const [, m] = sliders;
  m.value = "2";
  fire(m, "input");
  expect(document.querySelector(".exhibit-said")?.textContent).toContain("its news of G is 2 steps old");
  expect(document.querySelector("[data-exhibit] svg")!.outerHTML).not.toBe(still);
});

test("a page without the exhibit is told so", () => {
  openPage();
  expect(() => exhibit("sand")).toThrow("no place");
});
