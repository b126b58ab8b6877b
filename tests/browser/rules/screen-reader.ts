import type {Locator} from "playwright-core";
import {expect} from "vitest";
import type {FigureId} from "../../../src/figures/index.js";
import {figureWords} from "../../../src/words/figure-words.js";
import {wordsOf} from "../../../src/words/index.js";

const words = wordsOf();
/** What has to have a name. */
const named = /^\s*- (button|img|slider|spinbutton|combobox|checkbox|textbox|link|group|region)\b(?! ")/;

/**
 * A screen reader is told what the figure is, what it shows, how to run it, and where it is, in this order, and of nothing that has no
 * name: by the browser's own accessibility tree.
 */
export async function expectScript(figure: Locator, id: FigureId): Promise<void> {
  const tree = await figure.ariaSnapshot();
  // What holds a colon stands in quotation marks.
  const lines = tree.split("\n").map((line) => line.replace(/^(\s*- )'/, "$1"));
  const {title} = figureWords(words, id);
  const script = [
    title,
    "- img ",
    "Update ",
    `- group "${words.ui.controls(title)}"`,
    `- button "${words.ui.run}"`,
    `- slider "${words.ui.timeline.label}"`,
    `- group "${words.ui.settings(title)}"`,
    words.ui.numbers
  ];
  let from = 0;
  for (const part of script) {
    const found = lines.findIndex((line, i) => i >= from && line.includes(part));
    expect(found, `${part} after line ${from} of\n${tree}`).toBeGreaterThanOrEqual(from);
    from = found;
  }
  // What folds together is a group by nature, and named by what stands in it.
  const unnamed = lines.filter(
    (line, i) => named.test(line) && !/^\s*- group:?$/.test(line) && !lines[i].includes(": ")
  );
  expect(unnamed).toEqual([]);
}
