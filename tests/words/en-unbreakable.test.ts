import {expect, test} from "vitest";
import {unbreakable} from "../../src/words/en/unbreakable.js";

/** What stays on one line, with its spaces that no line ends at shown as "_". */
const shown = (text: string) => unbreakable(text).replaceAll("\u00a0", "_");

test.each([
  ["with n : m at 1 : 10 it", "with n_:_m at 1_:_10 it"],
  ["66 % high quality, 98.9 % of all", "66_% high quality, 98.9_% of all"],
  ["G’s heap is at θ = −0.64.", "G’s heap is at θ_=_−0.64."],
  ["it serves 1 of 8 modes", "it serves 1_of_8 modes"],
  ["6.3 ± 0.5, and 2.1 × 10⁻⁴", "6.3_±_0.5, and 2.1_×_10⁻⁴"],
  ["Two things : one of 3 kinds", "Two things : one of 3 kinds"]
])("%s", (text, expected) => {
  expect(shown(text)).toBe(expected);
});
