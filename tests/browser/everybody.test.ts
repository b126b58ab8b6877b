/** Readers with themes of the system's own colours, and with a browser that translates the page. */
import {describe, expect} from "vitest";
import {button, liveFigure, reading, site, state, test} from "./on-page.js";

describe("in a theme of the system's colours", () => {
  test("a sign that is drawn by its background is seen, and so is a button that is pressed", async ({
    page
  }) => {
    await page.emulateMedia({forcedColors: "active"});
    await page.goto(`${site}figure/hold-still.html`);
    const figure = await liveFigure(page, "hold-still");
    const colours = await figure
      .locator(".timeline-play")
      .evaluate((node) => [
        getComputedStyle(node).backgroundColor,
        getComputedStyle(node, "::before").backgroundColor
      ]);
    expect(colours[0]).not.toBe(colours[1]);
    const freeze = button(figure, "Freeze D");
    const paint = () => freeze.evaluate((node) => getComputedStyle(node).backgroundColor);
    const before = await paint();
    await freeze.click();
    await expect.poll(() => freeze.getAttribute("aria-pressed")).toBe("true");
    await page.mouse.move(0, 0);
    await expect.poll(paint).not.toBe(before);
  });
});

describe("a page that the browser translates", () => {
  test("keeps its formulas, letters and drawings, and its figure goes on", async ({page}) => {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`${site}taking-turns.html`);
    const figure = await liveFigure(page, "turns");
    const kept = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      const isKept = (text: Text) => text.parentElement?.closest("[translate=no]") ?? null;
      // As browsers do it: every text in an element of its own, with other words.
      for (const text of found)
        if (!isKept(text) && text.data.trim() !== "") {
          const font = document.createElement("font");
          text.replaceWith(font);
          font.append(`${text.data}·`);
        }
      return {
        formulas: [...document.querySelectorAll(".katex")].every((one) => one.closest("[translate=no]")),
        drawings: [...document.querySelectorAll(".panel svg")].every((one) => one.closest("[translate=no]"))
      };
    });
    expect(kept).toEqual({formulas: true, drawings: true});
    await figure.locator("button.primary").click();
    await state(figure, "running");
    await expect.poll(() => reading(figure)).toMatch(/^Update [\d,]+: [^·]+$/);
    expect(faults).toEqual([]);
  });
});
