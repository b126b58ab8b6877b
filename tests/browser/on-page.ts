import type {Browser, Locator, Page} from "playwright-core";
import {test as base, inject} from "vitest";
import type {FigureElement} from "../../src/widget/figure-element.js";
import {launch} from "../../tools/browser/chromium.js";
import {pagesOf} from "../../tools/site/page-of.js";

/** The built site's address, with a slash at its end. */
export const site = inject("site");

/** A test that asks for a `browser` gets one that is started once a file; for a `page`, an empty one of its own. */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture depends on
  .extend("browser", {scope: "file"}, async ({}, {onCleanup}): Promise<Browser> => {
    const browser = await launch(inject("chromium"));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("page", async ({browser}, {onCleanup}): Promise<Page> => {
    const page = await browser.newPage({
      viewport: {width: 1280, height: 1000},
      // Nothing here is read twice: see offline.test.ts.
      serviceWorkers: "block"
    });
    onCleanup(() => page.close());
    return page;
  });

/** Opens the page on which a figure stands, and waits until the figure is live. */
export async function openFigure(page: Page, id: string, query = ""): Promise<Locator> {
  const [place] = pagesOf(id);
  await page.goto(`${site}${place === "index" ? "" : place}${query}`);
  return liveFigure(page, id);
}

/** A figure of the page that is open, once it is live, in view. */
export async function liveFigure(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`#figure-${id}`);
  // The build has put the buttons there, disabled.
  await figure.locator("button.primary:enabled").waitFor();
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

export const button = (figure: Locator, name: string | RegExp) =>
  figure.getByRole("button", typeof name === "string" ? {name, exact: true} : {name});

/** What the figure tells the page's other cells. */
export const value = (figure: Locator) => figure.evaluate((element) => (element as FigureElement).value);

/** The sentence under the first run. */
export const reading = (figure: Locator) => figure.locator(".reading").first().textContent();

/** Waits until the figure is in a state. */
export async function state(figure: Locator, wanted: string): Promise<void> {
  await figure
    .page()
    .waitForFunction(
      ([element, wanted]) => (element as FigureElement).value?.state === wanted,
      [await figure.elementHandle(), wanted] as const,
      {timeout: 100_000}
    );
}
