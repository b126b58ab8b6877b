/** What a screen reader is told of each figure, from the browser's own accessibility tree. */
import {describe, expect} from "vitest";
import {figures} from "../../src/figures/index.js";
import {figureWords} from "../../src/words/figure-words.js";
import {wordsOf} from "../../src/words/index.js";
import {liveFigure, site, test} from "./on-page.js";

const words = wordsOf();
/** What has to have a name. */
const named = /^\s*- (button|img|slider|spinbutton|combobox|checkbox|textbox|link|group|region)\b(?! ")/;

describe.each(figures)("the figure $id", ({id}) => {
  test("says what it is, what it shows, how to run it, and where it is, in this order; and all has a name", async ({
    page
  }) => {
    await page.goto(`${site}figure/${id}.html`);
    const figure = await liveFigure(page, id);
    const tree = await figure.ariaSnapshot();
    const lines = tree.split("\n");
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
  });
});
