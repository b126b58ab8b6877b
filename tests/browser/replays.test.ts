import {expect} from "vitest";
import {runsShown} from "../../src/figures/figure-row.js";
import {figures} from "../../src/figures/index.js";
import {readRecording} from "../../tools/site/prerender.js";
import {button, openFigure, state, test, value} from "./on-page.js";

test.for(figures)("the figure $id replays its recording to the very weights", async (row, {page}) => {
  const figure = await openFigure(page, row.id);
  await button(figure, "Run").click();
  await state(figure, "finished");
  expect((await value(figure)).fingerprints).toEqual(
    runsShown(row).map((run) => readRecording(row.id).runs.find(({id}) => id === run.id)?.checksum)
  );
  for (const words of await figure.locator(".reading").allTextContents())
    expect(words).toMatch(new RegExp(`^Update ${row.budget.toLocaleString("en")}[:.]`));
});
