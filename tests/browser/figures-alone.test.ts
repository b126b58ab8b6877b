/**
 * Every figure on its own page, visited once from the moment before it trains to the moment after: all rules are held while it does
 * what it is there for.
 */
import {describe, expect} from "vitest";
import {runsShown} from "../../src/figures/figure-row.js";
import {figures} from "../../src/figures/index.js";
import {readRecording} from "../../tools/site/prerender.js";
import {button, liveFigure, site, state, test, value} from "./on-page.js";
import {axe} from "./rules/axe.js";
import {boxes, expectOnScreen, sidewaysRoom} from "./rules/one-screen.js";
import {watchPolicy} from "./rules/policy.js";
import {expectScript} from "./rules/screen-reader.js";

describe.each(figures)("the figure $id", (row) => {
  const {id} = row;

  test("before, while and after it trains: on one screen at every size, where it was; within its policy; axe finds nothing; and it ends at the recorded weights", async ({
    page
  }) => {
    await page.emulateMedia({colorScheme: "light"});
    const refused = await watchPolicy(page);
    await page.goto(`${site}figure/${id}.html`);
    const figure = await liveFigure(page, id);
    await expectScript(figure, id);
    const before = await expectOnScreen(page, "before");
    await page.setViewportSize({width: 1280, height: 900});
    expect(await axe(page), "before").toEqual([]);

    await button(figure, "Run").click();
    await state(figure, "running");
    expect(await expectOnScreen(page, "while it trains")).toEqual(before);
    await page.setViewportSize({width: 1280, height: 900});
    expect(await axe(page), "while it trains").toEqual([]);

    await state(figure, "finished");
    expect((await value(figure)).fingerprints).toEqual(
      runsShown(row).map((run) => readRecording(id).runs.find(({id}) => id === run.id)?.checksum)
    );
    for (const words of await figure.locator(".reading").allTextContents())
      expect(words).toMatch(new RegExp(`^Update ${row.budget.toLocaleString("en")}[:.]`));
    expect(await expectOnScreen(page, "after")).toEqual(before);
    await page.setViewportSize({width: 1280, height: 900});
    for (const summary of await figure.locator("summary").all())
      if (await summary.isVisible()) await summary.click();
    expect(await axe(page), "after, with all that opens").toEqual([]);
    expect(refused).toEqual([]);
  });

  test("leaves the pictures in view where the knobs open over the page, and fits the narrowest", async ({
    page
  }) => {
    await page.setViewportSize({width: 390, height: 844});
    await page.goto(`${site}figure/${id}.html`);
    const figure = await liveFigure(page, id);
    await page.evaluate(() => document.querySelector("figure[data-figure]")!.scrollIntoView());
    await button(figure, "Knobs").click();
    const all = await boxes(page);
    const knobs = all.filter(({part}) => part === "knobs");
    expect(knobs).toHaveLength(1);
    expect(knobs[0].bottom).toBeLessThanOrEqual(845);
    for (const {bottom} of all.filter(({part}) => part === "pictures"))
      expect(bottom).toBeLessThanOrEqual(knobs[0].top + 1);
    await page.setViewportSize({width: 320, height: 640});
    expect(await sidewaysRoom(page)).toBeLessThanOrEqual(0);
  });
});

test("two runs of the laboratory that are compared are on one screen, the planes of their samples first", async ({
  page
}) => {
  await page.goto(`${site}figure/laboratory.html`);
  const figure = await liveFigure(page, "laboratory");
  await button(figure, "Set this run aside").click();
  await expect.poll(() => figure.locator(".run").count()).toBe(2);
  await expectOnScreen(page, "with a run set aside");
  const [plane, latent] = await Promise.all(
    ["plane", "latent"].map((view) => figure.locator(`[data-view=${view}] svg`).first().boundingBox())
  );
  expect(plane!.width).toBeGreaterThan(1.5 * latent!.width);
});
