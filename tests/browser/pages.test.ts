import AxeBuilder from "@axe-core/playwright";
import type {Browser, BrowserContext, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {readSite} from "../../tools/check-site/site.js";
import {serve} from "../../tools/site/serve.js";
import {site, test} from "./on-page.js";

const pages = readSite("dist").pages.map(({file}) => file);

/** Opens an address and returns what went wrong: words in the console, failed requests, requests to other hosts. */
async function open(context: BrowserContext, url: string): Promise<{page: Page; faults: string[]}> {
  const page = await context.newPage();
  const faults: string[] = [];
  const {host} = new URL(url);
  page.on("console", (message) => {
    // The context's own word.
    if (!message.text().includes("blocked by Playwright")) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    const {protocol, host: asked} = new URL(request.url());
    if (protocol.startsWith("http") && asked !== host) faults.push(`asked another host: ${request.url()}`);
  });
  await page.goto(url, {waitUntil: "networkidle"});
  return {page, faults};
}

async function inContext<T>(
  browser: Browser,
  options: Parameters<Browser["newContext"]>[0],
  use: (context: BrowserContext) => Promise<T>
): Promise<T> {
  const context = await browser.newContext({serviceWorkers: "block", ...options});
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

describe.each(pages)("%s", (file) => {
  test.for(["light", "dark"] as const)(
    "opens with an empty console and passes axe, %s",
    (colorScheme, {browser}) =>
      inContext(browser, {colorScheme, viewport: {width: 1280, height: 900}}, async (context) => {
        const {page, faults} = await open(context, `${site}${file}`);
        // The numbers of a figure are part of the page too.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        const {violations} = await new AxeBuilder({page})
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
          // No page has frames, for which axe would otherwise open another page each time.
          .setLegacyMode()
          .analyze();
        expect(
          violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(", ")}`)
        ).toEqual([]);
        expect(faults).toEqual([]);
      })
  );

  test("fits a phone, and a window at 400 %: nothing to scroll sideways", ({browser}) =>
    inContext(browser, {viewport: {width: 390, height: 844}, hasTouch: true}, async (context) => {
      const {page} = await open(context, `${site}${file}`);
      for (const width of [390, 320]) {
        await page.setViewportSize({width, height: 640});
        const {scrollWidth, clientWidth} = await page.evaluate(() => {
          const {scrollWidth, clientWidth} = document.documentElement;
          return {scrollWidth, clientWidth};
        });
        expect(scrollWidth, `${width} pixels`).toBeLessThanOrEqual(clientWidth);
      }
    }));

  test("can be read without JavaScript", ({browser}) =>
    inContext(browser, {javaScriptEnabled: false}, async (context) => {
      const {page} = await open(context, `${site}${file}`);
      expect(await page.locator("h1").isVisible()).toBe(true);
      for (const figure of await page.locator("figure[data-figure]").all()) {
        for (const drawing of await figure.locator("svg").all()) expect(await drawing.isVisible()).toBe(true);
        expect(await figure.locator("figcaption").isVisible()).toBe(true);
        expect(await figure.locator(".reading").first().textContent()).toMatch(/^Update [\d,]+: /);
      }
    }));
});

describe("under a path of its own", () => {
  test("pages and figures work, and a lost reader is shown the way from any depth", async ({browser}) => {
    const served = await serve("dist", {base: "/some-path/"});
    await inContext(browser, {}, async (context) => {
      const {page, faults} = await open(context, `${served.url}mode-collapse`);
      await page.getByRole("button", {name: "Run", exact: true}).click();
      await page.locator('figure[data-state="running"]').waitFor();
      await page.getByRole("link", {name: "The Helvetica Scenario"}).first().click();
      await page.waitForURL(`${served.url}index.html`);
      expect(faults).toEqual([]);

      const lost = await context.newPage();
      await lost.goto(`${served.url}no/such/page`, {waitUntil: "networkidle"});
      expect(await lost.locator("h1").textContent()).toContain("nothing here");
      const font = await lost.locator("h1").evaluate((heading) => getComputedStyle(heading).fontFamily);
      expect(font).toContain("Inter Tight");
      await lost.getByRole("link", {name: "The question", exact: true}).click();
      await lost.waitForURL(`${served.url}index.html`);
    });
    await served.close();
  });
});
