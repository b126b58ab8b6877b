import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, expect, inject, test} from "vitest";
import type {FigureElement} from "../../src/components/figure/figure.js";
import {ratios} from "../../src/experiments/ratios.js";
import {parseRows} from "../../src/experiments/result-row.js";
import {launch} from "./chromium.js";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch(inject("chromium"));
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({viewport: {width: 1280, height: 1000}});
  await page.goto(`${inject("site")}evidence`);
});
afterEach(() => page.close());

test("a cell of the map opens the very run: live, it arrives at the fingerprint in the table", async () => {
  await page
    .locator("#result-ratios")
    .getByRole("link", {name: /^n 5, m 1:/})
    .click();
  await page.waitForURL(/figure=turns/);
  const figure = page.locator("#figure-turns");
  await figure.getByRole("button", {name: "Run", exact: true}).click();
  await page.waitForFunction(
    () => (document.getElementById("figure-turns") as FigureElement | null)?.value?.state === "finished",
    undefined,
    {timeout: 90_000}
  );
  const [row] = parseRows(ratios, readFileSync("data/experiments/ratios.csv", "utf8")).filter(
    ({cell, seed}) => cell === "n=5,m=1" && seed === 1
  );
  const {fingerprints} = await figure.evaluate((element) => (element as FigureElement).value);
  expect(fingerprints).toEqual([row.checksum]);
});

test("the league is sorted by the keyboard, and says by which column", async () => {
  const league = page.locator("#result-remedies");
  const head = league.getByRole("columnheader", {name: "High quality, %"}).first();
  await head.getByRole("button").focus();
  const shares = () =>
    league
      .locator("tbody tr td:nth-of-type(3)")
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.value)));
  for (const direction of ["descending", "ascending"]) {
    await page.keyboard.press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe(direction);
    const sign = direction === "descending" ? -1 : 1;
    const seen = await shares();
    expect(seen).toEqual([...seen].sort((a, b) => sign * (a - b)));
  }
});

test("the data can be downloaded", async () => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#result-ratios").getByRole("link", {name: "every run (CSV)"}).click()
  ]);
  expect(download.suggestedFilename()).toBe("ratios.csv");
  expect(readFileSync(await download.path(), "utf8")).toBe(
    readFileSync("data/experiments/ratios.csv", "utf8")
  );
});
