/** Pages that are one file each, opened from a disk: with a folder of their own, and nothing beside them. */
import {copyFileSync, mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect} from "vitest";
import {oneFile} from "../../tools/site/one-file/publish.js";
import {pagesOf} from "../../tools/site/page-of.js";
import {button, liveFigure, reading, state, test, value} from "./on-page.js";
import {watchPolicy} from "./rules/policy.js";

let stick: string;
beforeAll(() => {
  stick = mkdtempSync(join(tmpdir(), "stick-"));
});
afterAll(() => rmSync(stick, {recursive: true}));

/** Opens a page's file, alone on the stick. @returns what it asked for besides itself, and what went wrong */
async function open(page: Page, file: string): Promise<string[]> {
  const faults: string[] = [];
  copyFileSync(join("dist", oneFile, file), join(stick, file));
  const address = pathToFileURL(join(stick, file)).href;
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (url.split("?")[0] !== address && !/^(data|blob):/.test(url)) faults.push(`asked for ${url}`);
  });
  await page.goto(address);
  return faults;
}

test("every page is whole: it asks for nothing beside it, and its figures come alive", async ({page}) => {
  for (const file of readdirSync(join("dist", oneFile))) {
    const faults = await open(page, file);
    expect(await page.locator("h1").isVisible(), file).toBe(true);
    expect(await page.locator(".site-note").textContent(), file).toContain("in one file");
    for (const figure of await page.locator("figure[data-figure]").all())
      await figure.locator("button.primary:enabled").waitFor();
    const font = await page.evaluate(() => document.fonts.check('1em "Source Serif 4 Variable"'));
    expect(font, file).toBe(true);
    expect(faults, file).toEqual([]);
    page.removeAllListeners();
  }
});

test.for(["turns", "the-wall"])("the figure %s has its film and trains", async (id, {page}) => {
  const refused = await watchPolicy(page);
  const [place] = pagesOf(id);
  const faults = await open(page, `${place}.html`);
  const figure = await liveFigure(page, id);
  const still = await reading(figure);
  // From the page's own film: the still has no other state.
  await figure.getByRole("slider", {name: "Update shown"}).focus();
  await expect
    .poll(async () => {
      await page.keyboard.press("Home");
      return reading(figure);
    })
    .not.toBe(still);
  await button(figure, "Run").click();
  await state(figure, "running");
  await expect
    .poll(async () => Object.values((await value(figure)).runs)[0]?.update ?? 0, {timeout: 60_000})
    .toBeGreaterThan(100);
  expect(await figure.locator(".notice").allTextContents()).toEqual([]);
  expect([...faults, ...refused]).toEqual([]);
});

test("a link to a run opens it, and a link to another page leads to the file beside it", async ({page}) => {
  await open(page, "taking-turns.html");
  await open(page, "worksheet.html");
  await page.locator("#exercise-border").getByRole("link", {name: "seed 3"}).click();
  const figure = await liveFigure(page, "turns");
  expect(await figure.getByLabel("Seed", {exact: true}).inputValue()).toBe("3");
  await figure.getByLabel("Seed", {exact: true}).fill("4");
  await page.keyboard.press("Enter");
  await page.waitForURL(/^file:.*seed=4/);
});
