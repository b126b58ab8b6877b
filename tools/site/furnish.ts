import {parseHTML} from "linkedom";
import {figureOf} from "../../src/figures/index.js";
import {type Markup, raw} from "../../src/markup/html.js";
import {Pictures} from "../../src/widget/screen/pictures.js";
import {silentUntil} from "../../src/widget/silence.js";
import {initialState} from "../../src/widget/store/transition.js";
import {createSurroundings} from "../../src/widget/surroundings.js";
import {wordsOf} from "../../src/words/index.js";
import type {Words} from "../../src/words/words.js";

/**
 * A still with the controls that the live figure will have, in their places and at their values, but disabled: nothing of the
 * page moves when they come alive. Without script the style sheet leaves them out.
 *
 * @param still as `prerender` makes it
 */
export function furnish(id: string, still: Markup, words: Words = wordsOf()): Markup {
  const {document} = parseHTML(`<!doctype html><html><body>${still}</body></html>`);
  const host = document.querySelector("figure")!;
  withDocument(document as unknown as Document, () => {
    const row = figureOf(id);
    const surroundings = createSurroundings(words, row, () => {});
    const state = initialState(row, silentUntil(host as unknown as HTMLElement));
    new Pictures(host as unknown as HTMLElement, words).show(state);
    surroundings.fill(host as unknown as Element);
    surroundings.show(state);
    surroundings.beside.show(state);
  });
  for (const control of host.querySelectorAll("button, input, select")) control.setAttribute("disabled", "");
  return raw(host.outerHTML);
}

/** The figure's parts make their elements with the page's document: here there is none but this. */
function withDocument(document: Document, make: () => void): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, "document");
  Object.defineProperty(globalThis, "document", {configurable: true, value: document});
  try {
    make();
  } finally {
    if (before) Object.defineProperty(globalThis, "document", before);
    else Reflect.deleteProperty(globalThis, "document");
  }
}
