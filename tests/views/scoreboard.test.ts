import {expect, test} from "vitest";
import type {Measurement} from "../../src/runs/measurement.js";
import {ranked, scoreboardHtml} from "../../src/views/scoreboard/scoreboard.js";
import {wordsOf} from "../../src/words/index.js";

/** One sample on each mode captures them all. */
const contestant = (label: string, modesServed: number, reverseKL: number, highQuality = 0.5) => ({
  label,
  measurement: {modes: 8, modesCaptured: 8, modesServed, reverseKL, highQuality} as Measurement
});

test("most modes served first, then the shares nearest to the data’s, then the most of high quality; no samples at all comes last", () => {
  const order = ranked([
    contestant("none, blurred", 0, Number.NaN, 0),
    contestant("uneven", 8, 0.4),
    contestant("one", 1, 2.08),
    contestant("even", 8, 0.1),
    contestant("uneven, better", 8, 0.4, 0.9)
  ]);
  expect(order.map(({label}) => label)).toEqual(["even", "uneven, better", "uneven", "one", "none, blurred"]);
});

test("the table has a row for each, and text is never markup", () => {
  const html = String(
    scoreboardHtml(wordsOf().views, [
      contestant("<b>plain</b>", 3, 0.5),
      contestant("nothing", 0, Number.NaN, 0)
    ])
  );
  expect(html.match(/<tr>/g)).toHaveLength(3);
  expect(html).toContain("&lt;b&gt;plain&lt;/b&gt;");
  expect(html).not.toMatch(/NaN|<b>/);
});
