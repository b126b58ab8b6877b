/** Every page of the site, visited once with scripts and once without. */
import type {Browser, BrowserContext, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {readSite} from "../../tools/check-site/site.js";
import {serve} from "../../tools/site/serve.js";
import {budgets} from "./budgets.js";
import {site, test} from "./on-page.js";
import {axe} from "./rules/axe.js";
import {watchPolicy} from "./rules/policy.js";
import {watchWeight, weightOf} from "./rules/weight.js";

const pages = readSite("dist").pages.map(({file}) => file);
/** A figure's own page is looked at more closely in figures-alone.test.ts. */
const articles = pages.filter((file) => !file.startsWith("figure/"));

/** From now on, what goes wrong: words in the console, failed requests, requests to other hosts. */
function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  const {host} = new URL(site);
  page.on("console", (message) => {
    // The context's own word.
    if (!message.text().includes("blocked by Playwright")) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    const {protocol, hostname} = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== host.split(":")[0])
      faults.push(`asked another host: ${request.url()}`);
  });
  return faults;
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

test("a page that has a style of its own is found out", async ({page}) => {
  const refused = await watchPolicy(page);
  await page.goto(`${site}404.html`);
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<p style="color: red">red</p>'));
  await expect.poll(() => refused.join()).toContain("style-src");
});

describe.each(articles)("%s", (file) => {
  test("opens with an empty console, within its policy and its budgets, passes axe in light and dark, and fits a phone and a window at 400 %", ({
    browser
  }) =>
    inContext(browser, {colorScheme: "light", viewport: {width: 1280, height: 900}}, async (context) => {
      const page = await context.newPage();
      const faults = watchFaults(page);
      const refused = await watchPolicy(page);
      const weigh = watchWeight(page);
      await page.goto(`${site}${file}`, {waitUntil: "networkidle"});

      const loaded = await weigh();
      expect(loaded.filter(({url}) => /built\/worker|\.wasm$/.test(url))).toEqual([]);
      // Plot's code says this of itself.
      expect(loaded.filter(({text}) => text.includes("unknown scale"))).toEqual([]);
      expect(weightOf(loaded, /\.js$/)).toBeLessThan(budgets.script);
      expect(weightOf(loaded, /\.woff2$/)).toBeLessThan(budgets.fonts);
      expect(weightOf(loaded, /\.html$/)).toBeLessThan(budgets.html);

      // The numbers of a figure are part of the page too.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect(await axe(page)).toEqual([]);

      for (const width of [390, 320]) {
        await page.setViewportSize({width, height: 640});
        const {scrollWidth, clientWidth} = await page.evaluate(() => {
          const {scrollWidth, clientWidth} = document.documentElement;
          return {scrollWidth, clientWidth};
        });
        expect(scrollWidth, `${width} pixels`).toBeLessThanOrEqual(clientWidth);
      }
      expect(await page.locator('meta[http-equiv="content-security-policy"]').count()).toBe(1);
      expect(refused).toEqual([]);
      expect(faults).toEqual([]);
    }));
});

test.for(pages)("%s can be read without JavaScript", (file, {browser}) =>
  inContext(browser, {javaScriptEnabled: false}, async (context) => {
    const page = await context.newPage();
    await page.goto(`${site}${file}`);
    expect(await page.locator("h1").isVisible()).toBe(true);
    for (const figure of await page.locator("figure[data-figure]").all()) {
      for (const drawing of await figure.locator("svg").all()) expect(await drawing.isVisible()).toBe(true);
      expect(await figure.locator("figcaption").isVisible()).toBe(true);
      expect(await figure.locator(".reading").first().textContent()).toMatch(/^Update [\d,]+: /);
    }
  })
);

test("the worker weighs at most 110 kB", async ({page}) => {
  const weigh = watchWeight(page);
  const worker = page.waitForResponse((response) => /worker[^/]*\.js$/.test(response.url()));
  await page.goto(site);
  await page.getByRole("button", {name: "Run", exact: true}).first().click();
  await worker;
  const weight = weightOf(await weigh(), /worker[^/]*\.js$/);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThan(budgets.worker);
});

test("under a path of its own pages and figures work, and a lost reader is shown the way from any depth", async ({
  page
}) => {
  const served = await serve("dist", {base: "/some-path/"});
  const faults = watchFaults(page);
  await page.goto(`${served.url}mode-collapse`, {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Run", exact: true}).first().click();
  await page.locator('figure[data-state="running"]').waitFor();
  await page.getByRole("link", {name: "The Helvetica Scenario"}).first().click();
  await page.waitForURL(`${served.url}index.html`);
  expect(faults).toEqual([]);

  await page.goto(`${served.url}no/such/page`, {waitUntil: "networkidle"});
  expect(await page.locator("h1").textContent()).toContain("nothing here");
  const font = await page.locator("h1").evaluate((heading) => getComputedStyle(heading).fontFamily);
  expect(font).toContain("Inter Tight");
  await page.getByRole("link", {name: "The question", exact: true}).click();
  await page.waitForURL(`${served.url}index.html`);
  await served.close();
});
