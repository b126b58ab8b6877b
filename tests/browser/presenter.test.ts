/** A figure shown to a room, and a page's light and dark. */
import type {Locator, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {button, openFigure, site, state, test, value} from "./on-page.js";

const present = (figure: Locator) => figure.locator(".present-button");
const isAlone = (page: Page) => page.locator("[data-presenting]").count();
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe("presenting a figure", () => {
  test("it has the window and the keyboard, runs by keys, and gives the page back", async ({page}) => {
    await page.setViewportSize({width: 1280, height: 720});
    const figure = await openFigure(page, "turns");
    await present(figure).click();
    expect(await isAlone(page)).toBe(1);
    const {y, height} = (await figure.boundingBox())!;
    expect([Math.round(y), Math.round(height)]).toEqual([0, 720]);
    for (const part of [".panel svg", ".transport", ".presenter-keys"]) {
      const box = (await figure.locator(part).first().boundingBox())!;
      expect(box.y + box.height, part).toBeLessThanOrEqual(720);
    }
    // Nothing behind it can be reached.
    for (let presses = 0; presses < 40; presses++) await page.keyboard.press("Tab");
    expect(await figure.evaluate((host) => host.contains(document.activeElement))).toBe(true);
    await figure.focus();
    await page.keyboard.press("r");
    await expect.poll(async () => (await value(figure)).runs.run?.update).toBe(11);
    await page.keyboard.press("d");
    await expect.poll(async () => (await value(figure)).runs.run?.update).toBe(12);
    await page.keyboard.press("Space");
    await state(figure, "running");
    await page.keyboard.press("Space");
    await state(figure, "paused");
    await page.keyboard.press("k");
    expect(await figure.locator(".presenter-keys").isVisible()).toBe(false);
    await page.keyboard.press("Escape");
    await expect.poll(() => isAlone(page)).toBe(0);
    expect(await page.locator("[inert]").count()).toBe(0);
    expect(await present(figure).evaluate((node) => node === document.activeElement)).toBe(true);
    // Letters are letters again.
    const before = (await value(figure)).runs.run.update;
    await page.keyboard.press("d");
    await page.waitForTimeout(300);
    expect((await value(figure)).runs.run.update).toBe(before);
  });

  test("where the page asks for a guess, pictures and answer are hidden until they are asked for", async ({
    page
  }) => {
    const figure = await openFigure(page, "hold-still");
    await present(figure).click();
    const curtain = figure.locator(".presenter-curtain");
    expect(await curtain.textContent()).toContain("Now D is frozen");
    const stage = (await figure.locator(".stage").boundingBox())!;
    const over = (await curtain.boundingBox())!;
    expect(over.y).toBeLessThanOrEqual(stage.y);
    expect(over.y + over.height).toBeGreaterThanOrEqual(stage.y + stage.height);
    const answer = figure.locator(".presenter-answer");
    expect(await answer.textContent()).toBe("");
    await figure.focus();
    await page.keyboard.press("Space");
    await state(figure, "running");
    expect(await curtain.count()).toBe(0);
    expect(await answer.textContent()).toBe("");
    await page.keyboard.press("a");
    expect(await answer.textContent()).toMatch(/modes/);
  });
});

describe("light and dark", () => {
  test("are changed by a button, kept from page to page, and left to the system again", async ({page}) => {
    await page.emulateMedia({colorScheme: "light"});
    await page.goto(`${site}glossary.html`);
    const light = await paper(page);
    const turn = page.getByRole("button", {name: "Light / dark"});
    await turn.click();
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    await page.goto(`${site}credits.html`);
    expect(await paper(page)).toBe(dark);
    await turn.click();
    expect(await paper(page)).toBe(light);
    await page.emulateMedia({colorScheme: "dark"});
    expect(await paper(page)).toBe(dark);
  });

  test("an address goes before what was kept, and is not kept", async ({page}) => {
    await page.emulateMedia({colorScheme: "light"});
    await page.goto(`${site}credits.html?theme=dark`);
    const dark = await paper(page);
    await page.goto(`${site}credits.html`);
    expect(await paper(page)).not.toBe(dark);
  });
});

test("the key of a button is the button's", async ({page}) => {
  const figure = await openFigure(page, "turns");
  await present(figure).click();
  await button(figure, "D step: one update of the discriminator").focus();
  await page.keyboard.press("Space");
  await expect.poll(async () => (await value(figure)).runs.run?.update).toBe(1);
});
