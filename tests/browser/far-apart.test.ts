import type {Locator} from "playwright-core";
import {expect} from "vitest";
import {button, openFigure, test, value} from "./on-page.js";

const theta = async (figure: Locator) => (await value(figure)).runs.critic?.centre[0];

test("dragging the heap moves it, trains both on letting go, and both come near the exact distance", async ({
  page
}) => {
  const figure = await openFigure(page, "apart");
  const box = (await figure.locator('[data-view="line"]').first().boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + (12 / 14) * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + (4 / 14) * box.width, y, {steps: 5});
  await page.mouse.up();
  await expect.poll(async () => (await value(figure)).state, {timeout: 30_000}).toBe("finished");
  expect(await theta(figure)).toBeCloseTo(-3, 0);
  expect(await figure.getByLabel("θ, place of the generated heap", {exact: true}).inputValue()).toBe("-3");
  for (const [name, tolerance] of [
    ["jensen-shannon", 0.05],
    ["wasserstein", 0.4]
  ] as const) {
    const label = await figure.locator(`[data-comparison="${name}"] svg`).getAttribute("aria-label");
    const [, exact, trained] = label!
      .match(/exactly ([\d.]+), by the trained network ([\d.]+)\.$/)!
      .map(Number);
    expect(Math.abs(exact - trained), name).toBeLessThan(tolerance);
  }
});

test("the slider moves the heap by keyboard", async ({page}) => {
  const figure = await openFigure(page, "apart");
  const slider = figure.getByLabel("θ, place of the generated heap", {exact: true});
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => theta(figure)).toBeCloseTo(4.9, 1);
  await page.keyboard.press("Home");
  await expect.poll(() => theta(figure)).toBeCloseTo(-7, 1);
});

test("a reader freezes G: D trains on alone, and G stays where it was", async ({page}) => {
  const figure = await openFigure(page, "useless-gradients");
  const round = button(figure, "Round: 5 of D, 1 of G");
  const minimax = async () => (await value(figure)).runs.minimax;
  await round.click();
  await expect.poll(async () => (await minimax())?.update).toBe(6);
  const {centre} = await minimax();
  await button(figure, "Freeze G").click();
  await expect.poll(() => button(figure, "Freeze G").getAttribute("aria-pressed")).toBe("true");
  await round.click();
  await expect.poll(async () => (await minimax()).update).toBe(12);
  expect((await minimax()).centre).toEqual(centre);
  await button(figure, "Freeze G").click();
  await round.click();
  await expect.poll(async () => (await minimax()).centre).not.toEqual(centre);
});
