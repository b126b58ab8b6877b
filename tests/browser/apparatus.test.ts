import AxeBuilder from "@axe-core/playwright";
import type {Browser, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {liveFigure, site, state, test} from "./on-page.js";

async function onPage(
  browser: Browser,
  path: string,
  use: (page: Page) => Promise<void>,
  {width = 1280, javaScriptEnabled = true} = {}
): Promise<void> {
  const context = await browser.newContext({viewport: {width, height: 900}, javaScriptEnabled});
  const page = await context.newPage();
  await page.goto(`${site}${path}`, {waitUntil: "networkidle"});
  await use(page);
  await context.close();
}

describe("a term", () => {
  test.for([1280, 390])("opens and closes by keyboard, without a script, %i px wide", (width, {browser}) =>
    onPage(
      browser,
      "",
      async (page) => {
        const term = page.locator(".term").first();
        const definition = page.locator(`#${await term.getAttribute("popovertarget")}`);
        expect(await definition.isVisible()).toBe(false);
        await term.press("Enter");
        expect(await definition.isVisible()).toBe(true);
        const {x, width: wide} = (await definition.boundingBox())!;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
        await page.keyboard.press("Escape");
        expect(await definition.isVisible()).toBe(false);
        expect(await term.evaluate((button) => button === document.activeElement)).toBe(true);
      },
      {width, javaScriptEnabled: false}
    )
  );

  test("passes axe when open, and a click elsewhere closes it", ({browser}) =>
    onPage(browser, "", async (page) => {
      const term = page.locator(".term").first();
      await term.click();
      const definition = page.locator(".definition:popover-open");
      await definition.waitFor();
      const {violations} = await new AxeBuilder({page}).include(".definition").analyze();
      expect(violations.map(({id}) => id)).toEqual([]);
      await page.locator("h1").click();
      expect(await definition.count()).toBe(0);
    }));
});

describe("a note", () => {
  test.for([
    [1280, ".side-note", ".footnotes li"],
    [390, ".footnotes li", ".side-note"]
  ] as const)("is there once, %i px wide", ([width, shown, hidden], {browser}) =>
    onPage(
      browser,
      "",
      async (page) => {
        const count = await page.locator(shown).count();
        expect(count).toBeGreaterThan(0);
        for (let i = 0; i < count; i++) {
          expect(await page.locator(shown).nth(i).isVisible()).toBe(true);
          expect(await page.locator(hidden).nth(i).isVisible()).toBe(false);
        }
      },
      {width}
    )
  );
});

describe("a prediction", () => {
  test("has its figure keep silent, run when the guess is made, and answers at the end", ({browser}) =>
    onPage(browser, "taking-turns", async (page) => {
      const box = page.locator('[data-predict="hold-still"]');
      const figure = await liveFigure(page, "hold-still");
      const outcome = figure.locator(".caption-outcome");
      expect(await outcome.isVisible()).toBe(false);
      expect(await figure.locator(".reading").textContent()).toMatch(/^Update 1,000:/);
      const answer = await box.getAttribute("data-answer");
      const guess = box.locator(`input:not([value="${answer}"])`).first();
      const commit = box.getByRole("button", {name: "Guess and run"});
      const reply = box.locator("[aria-live]");
      await commit.click();
      expect(await reply.textContent()).toMatch(/Choose one/);
      await guess.check();
      await commit.click();
      expect(await guess.isDisabled()).toBe(true);
      expect(await reply.textContent()).toMatch(/^That is your guess/);
      await state(figure, "finished");
      expect(await outcome.isVisible()).toBe(true);
      expect(await figure.locator('[data-chart="modes"] .chart-guess').getAttribute("d")).toMatch(/^M/);
      expect(await reply.textContent()).toMatch(/^That is not what happened\. .+ modes when D was frozen/);
    }));

  test("read without a guess, it tells: the recorded run goes on to what came of it", ({browser}) =>
    onPage(browser, "taking-turns", async (page) => {
      const figure = await liveFigure(page, "hold-still");
      await page.locator('[data-predict="hold-still"] summary').click();
      await expect.poll(() => figure.locator(".reading").textContent()).toMatch(/^Update 2,500:/);
      expect(await figure.locator(".caption-outcome").isVisible()).toBe(true);
    }));

  test("prints its answer at the page’s end, and nowhere else", ({browser}) =>
    onPage(browser, "taking-turns", async (page) => {
      expect(await page.locator(".answers").isVisible()).toBe(false);
      await page.emulateMedia({media: "print"});
      expect(await page.locator(".prediction-measured").isVisible()).toBe(false);
      expect(await page.locator(".answers dd").isVisible()).toBe(true);
      // What is folded is read on paper all the same.
      expect(await page.locator(".aside li").first().isVisible()).toBe(true);
    }));

  test("has the answer in the page without a script", ({browser}) =>
    onPage(
      browser,
      "mode-collapse",
      async (page) => {
        const box = page.locator('[data-predict="visited"]');
        await box.locator("summary").click();
        expect(await box.locator(".prediction-measured").isVisible()).toBe(true);
      },
      {javaScriptEnabled: false}
    ));
});
