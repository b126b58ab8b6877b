import type {Browser, Locator, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, expect, inject, test} from "vitest";
import {launch} from "./chromium.js";

let browser: Browser;
let page: Page;
let figure: Locator;
beforeAll(async () => {
  browser = await launch(inject("chromium"));
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({viewport: {width: 1280, height: 1000}});
});
afterEach(() => page.close());

async function open(query = ""): Promise<void> {
  await page.goto(`${inject("site")}what-helps${query}`);
  figure = page.locator("#figure-race");
  await figure.getByRole("button", {name: "Run", exact: true}).waitFor();
  await figure.scrollIntoViewIfNeeded();
}

const contestants = () => figure.locator(".scoreboard tbody th").allTextContents();
const labels = () => figure.locator(".run-label").allTextContents();

test("the still has a scoreboard of the runs that it shows, best first", async () => {
  await open();
  expect((await contestants()).sort()).toEqual((await labels()).sort());
  const modes = await figure.locator(".scoreboard tbody td:nth-child(2)").allTextContents();
  const counts = modes.map((text) => Number.parseInt(text, 10));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test("the reader picks up to four contestants; the scoreboard and the charts follow", async () => {
  await open();
  expect(await figure.getByRole("checkbox", {name: "Packing, 2 samples"}).isDisabled()).toBe(true);
  await figure.getByRole("checkbox", {name: "Minibatch deviation"}).uncheck();
  await figure.getByRole("checkbox", {name: "Packing, 2 samples"}).check();
  await expect.poll(labels, {timeout: 20_000}).toContain("Packing, 2 samples");
  await expect.poll(async () => (await contestants()).sort().join()).toBe((await labels()).sort().join());
  expect(await contestants()).not.toContain("Minibatch deviation");
  await figure.getByRole("button", {name: /^One round/}).click();
  await expect.poll(() => figure.locator(".reading").first().textContent()).toMatch(/^Update 11:/);
});

test("an address picks contestants, turns and data; the last contestant cannot be taken away", async () => {
  await open("?v=1&figure=race&runs=hinge&n=2&data=grid");
  await expect.poll(() => labels()).toEqual(["Hinge"]);
  expect(await figure.getByRole("checkbox", {name: "Hinge"}).isChecked()).toBe(true);
  expect(await figure.getByRole("checkbox", {name: "Hinge"}).isDisabled()).toBe(true);
  expect(await figure.getByLabel("n, steps of D").inputValue()).toBe("2");
  await figure.getByRole("button", {name: /^One round/}).click();
  await expect.poll(() => figure.locator(".scoreboard tbody td").first().textContent()).toMatch(/ of 25$/);
});
