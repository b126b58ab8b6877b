/** A figure in a frame of another site's page: the very lines of the page that tells how. */
import {readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import type {Frame, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect} from "vitest";
import {type Served, serve} from "../../tools/site/serve.js";
import {exampleWith, figureFrame, openHostPage, train} from "./hosts/host-page.js";
import {test} from "./on-page.js";

let shared: Served;
let closed: Served;
beforeAll(async () => {
  [shared, closed] = await Promise.all([serve("dist", {shared: true}), serve("dist")]);
});
afterAll(() => Promise.all([shared.close(), closed.close()]));

/** Opens a page of another site that holds this, and returns the frame of its figure. */
async function inHostPage(page: Page, body: string, site = shared): Promise<Frame> {
  await openHostPage(page, body, site.url);
  return figureFrame(page);
}

const heightOf = (page: Page) => page.locator("iframe").evaluate((frame) => frame.clientHeight);

describe("in a page of another site", () => {
  test("the script gives the frame its figure's height, which stays; and the figure trains", async ({
    page
  }) => {
    const frame = await inHostPage(page, exampleWith("embed.js"));
    await train(frame);
    const bodyHeight = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await expect.poll(async () => (await heightOf(page)) - (await bodyHeight())).toBe(0);
    const before = await heightOf(page);
    await page.waitForTimeout(1000);
    expect(await heightOf(page)).toBe(before);
    await frame.locator("summary").first().click();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
    expect(await frame.locator("input[name=m]").inputValue()).toBe("5");
  });

  test("a frame without the script keeps its height, and the figure trains", async ({page}) => {
    const frame = await inHostPage(page, exampleWith('controls=run" title'));
    await train(frame);
    expect(await heightOf(page)).toBe(680);
    expect(await frame.locator(".desk").isVisible()).toBe(false);
    expect(await frame.locator(".timeline").isVisible()).toBe(true);
  });

  test("a sandboxed frame trains where the host lets others read its files", async ({page}) => {
    const frame = await inHostPage(page, exampleWith('sandbox="allow-scripts"'));
    expect(await frame.evaluate(() => self.origin)).toBe("null");
    await train(frame);
  });

  test("and shows the recorded run elsewhere, and says what it lacks", async ({page}) => {
    const frame = await inHostPage(page, exampleWith('sandbox="allow-scripts"'), closed);
    await frame.locator(".alone-sandboxed").waitFor();
    expect(await frame.locator(".panel svg").first().isVisible()).toBe(true);
    expect(await frame.locator(".transport").isVisible()).toBe(false);
  });

  test("messages say two numbers and nothing else", async ({page}) => {
    await page.addInitScript(() => {
      Object.assign(window, {told: []});
      addEventListener("message", ({data}) => (window as unknown as {told: unknown[]}).told.push(data));
    });
    await inHostPage(page, exampleWith("embed.js"));
    const told = () => page.evaluate(() => (window as unknown as {told: unknown[]}).told);
    await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
    for (const message of await told())
      expect(message).toEqual({helveticaScenario: 1, height: expect.any(Number)});
  });
});

describe("the address of a figure alone", () => {
  test.for([
    ["none", {".panel svg": true, ".transport": false, ".desk": false, ".take-away": false}],
    ["run", {".panel svg": true, ".transport": true, ".desk": false, ".take-away": false}],
    ["all", {".panel svg": true, ".transport": true, ".desk": true, ".take-away": true}]
  ] as const)("controls=%s", async ([controls, parts], {page}) => {
    await page.goto(`${shared.url}figure/turns.html?controls=${controls}&theme=dark&lang=ko`);
    for (const [selector, isSeen] of Object.entries(parts))
      expect(await page.locator(selector).first().isVisible(), selector).toBe(isSeen);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(28, 38, 35)"
    );
  });

  test("a language that there is nothing in is refused with a sentence", async ({page}) => {
    await page.goto(`${shared.url}figure/turns.html?lang=ko`);
    await expect
      .poll(() => page.locator(".notice").allTextContents())
      .toEqual([expect.stringContaining("“ko”")]);
    await page.goto(`${shared.url}figure/turns.html?lang=en-GB`);
    await page.locator("button.primary:enabled").waitFor();
    expect(await page.locator(".notice").count()).toBe(0);
  });

  test("what it cannot use is as if it were not there", async ({page}) => {
    await page.goto(`${shared.url}figure/turns.html?controls=<b>&theme=url(x)`);
    expect(await page.evaluate(() => ({...document.documentElement.dataset}))).toEqual({});
  });
});

test("the host's script weighs at most a kilobyte", () => {
  expect(gzipSync(readFileSync("dist/embed.js")).length).toBeLessThanOrEqual(1000);
});
