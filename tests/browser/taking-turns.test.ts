import {readFileSync} from "node:fs";
import type {Locator} from "playwright-core";
import {expect} from "vitest";
import {ratios} from "../../src/experiments/ratios.js";
import {parseRows} from "../../src/experiments/result-row.js";
import {button, openFigure, test, value} from "./on-page.js";

const metronome = (figure: Locator) =>
  figure.locator('[data-view="metronome"] svg').getAttribute("aria-label");

test("a reader freezes D: its turns are left out, D's favourite stands, and the button lets go again", async ({
  page
}) => {
  const figure = await openFigure(page, "hold-still");
  const freeze = button(figure, "Freeze D");
  const favourite = async () => (await value(figure)).runs.run.favourite;
  const update = async () => (await value(figure)).runs.run?.update;
  await button(figure, "Round: 1 of D, 1 of G").click();
  await expect.poll(update).toBe(2);
  const before = await favourite();

  await freeze.click();
  await expect.poll(() => freeze.getAttribute("aria-pressed")).toBe("true");
  expect(await metronome(figure)).toContain("D is frozen");
  for (const reached of [4, 6]) {
    await button(figure, "Round: 1 of D, 1 of G").click();
    await expect.poll(update).toBe(reached);
    expect(await metronome(figure)).toContain("The next step is G’s.");
  }
  expect(await favourite()).toEqual(before);

  await freeze.click();
  await expect.poll(() => freeze.getAttribute("aria-pressed")).toBe("false");
  expect(await metronome(figure)).not.toContain("frozen");
});

test("the metronome moves with each step of a round", async ({page}) => {
  const figure = await openFigure(page, "turns", "?figure=turns&n=1&m=2");
  await button(figure, "Round: 1 of D, 2 of G").click();
  await expect
    .poll(() => metronome(figure))
    .toContain("1 step of D, then 2 steps of G. The next step is D’s.");
  await figure.getByLabel("Speed").selectOption("slow");
  await button(figure, "Go on").click();
  await expect.poll(() => metronome(figure)).toContain("The next step is G’s.");
});

test("a cell of the map is a link to the very run that the experiment recorded", async ({page}) => {
  const cell = "n=2,m=10";
  // Once the figure is live it follows the link itself; before that the link loads the page anew.
  const figure = await openFigure(page, "turns");
  await page.locator('a[href*="n=2&m=10"]').click();
  await page.waitForURL(/n=2&m=10/);
  // It asks for the run itself: nobody has to press Run.
  await page.locator('#figure-turns[data-state="finished"]').waitFor({timeout: 60_000});
  const rows = parseRows(ratios, readFileSync("data/experiments/ratios.csv", "utf8"));
  const recorded = rows.find((row) => row.cell === cell && row.seed === 1);
  expect((await value(figure)).fingerprints).toEqual([recorded?.checksum]);
});
