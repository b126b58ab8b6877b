import {expect, test} from "vitest";
import {leaveUntranslated} from "../../tools/site/untranslated.js";

test.each([
  ['<span class="katex"><math/></span>', true],
  ['<svg viewBox="0 0 1 1"><text>3</text></svg>', true],
  ["<em>z</em>", true],
  ["<em>G′</em>", true],
  ["<em>all</em>", false],
  ["<em><b>z</b></em>", false],
  ["<code>npm test</code>", true],
  ["<codex>", false]
])("%s: %s", (markup, isMarked) => {
  expect(leaveUntranslated(markup).includes('translate="no"')).toBe(isMarked);
});

test("nothing else of the page changes", () => {
  const page = '<p>A <em>z</em> and <code class="a">b</code></p>';
  expect(leaveUntranslated(page).replaceAll(' translate="no"', "")).toBe(page);
});
