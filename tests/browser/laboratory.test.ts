import type {Browser, Locator, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, expect, inject, test} from "vitest";
import type {FigureElement} from "../../src/components/figure/figure.js";
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
  await page.goto(`${inject("site")}laboratory${query}`);
  figure = page.locator("#figure-laboratory");
  await figure.getByRole("button", {name: "Run", exact: true}).waitFor();
}

const button = (name: string | RegExp) =>
  figure.getByRole("button", typeof name === "string" ? {name, exact: true} : {name});
const says = () => figure.locator(".reading").first().textContent();
const notices = async () => (await figure.locator(".notice").allTextContents()).join(" ");
const knob = (name: string) => figure.getByLabel(name, {exact: true});
const value = () => figure.evaluate((element) => (element as FigureElement).value);

test("a preset sets its knobs and no others; a knob turned afterwards makes it the reader's own", async () => {
  await open();
  expect(await knob("Preset").inputValue()).toBe("healthy");
  expect(await knob("Clip of D’s weights").isDisabled()).toBe(true);
  await knob("Preset").selectOption("Wasserstein, clipping");
  await expect.poll(() => knob("n, steps of D").inputValue()).toBe("5");
  expect(await knob("Loss").inputValue()).toBe("wasserstein-clipping");
  expect(await knob("Clip of D’s weights").isDisabled()).toBe(false);
  await knob("Preset").selectOption("Spectral normalisation");
  await expect.poll(() => knob("n, steps of D").inputValue()).toBe("1");
  expect(await knob("Loss").inputValue()).toBe("non-saturating");
  await knob("m, steps of G").fill("3");
  await page.keyboard.press("Enter");
  await expect.poll(() => knob("Preset").inputValue()).toBe("");
});

test("settings that make no run are refused with a reason, and what worked stays", async () => {
  await open("?v=1&figure=laboratory&pack=2");
  await knob("Samples in a pack").fill("3");
  await page.keyboard.press("Enter");
  await expect.poll(notices).toContain("Packs of 3 do not divide a batch of 128.");
  await knob("Seed").focus();
  expect(await knob("Samples in a pack").inputValue()).toBe("2");
  await button(/^One round/).click();
  await expect.poll(says).toMatch(/^Update 2:/);
  await open("?v=1&figure=laboratory&spectral=yes&loss=wasserstein-clipping");
  expect(await notices()).toContain("undoes the clipping");
});

test.each([
  ["dimension=1"],
  ["dimension=16&latent=uniform"],
  ["data=lines"],
  ["data=spiral&spread=0.1"],
  ["data=two-moons&n=0"],
  ["data=swiss-roll&deviation=yes"],
  ["data=grid&unroll=2"],
  ["modes=1"],
  ["gDepth=0&dDepth=0"],
  ["batch=8&pack=8"]
])("it runs with %s", async (query) => {
  await open(`?v=1&figure=laboratory&${query}`);
  await button(/^One round/).click();
  await expect.poll(says).toMatch(/^Update \d+[:.]/);
  await expect.poll(async () => (await value()).fingerprints.length).toBe(1);
  expect(await notices()).toBe("");
  expect(
    await figure.locator("svg").evaluateAll((all) => all.some((svg) => /NaN|Infinity/.test(svg.outerHTML)))
  ).toBe(false);
});

test("a learning rate of 1 ends in a sentence that says why", async () => {
  await page.goto(`${inject("site")}laboratory`);
  await page.getByRole("link", {name: "Full throttle."}).click();
  figure = page.locator("#figure-laboratory");
  await button(/^(Run|Go on)$/).click();
  await expect.poll(notices, {timeout: 30_000}).toContain("learning rate that is too high");
});

test("a link in the text sets the bench without loading the page anew; the log keeps the runs", async () => {
  await open();
  await button(/^One round/).click();
  await expect.poll(says).toMatch(/^Update 2:/);
  await page.evaluate(() => Object.assign(window, {same: true}));
  await page.getByRole("link", {name: "Half as far."}).click();
  await expect.poll(() => knob("m, steps of G").inputValue()).toBe("5");
  expect(page.url()).toContain("m=5");
  await button(/^One round/).click();
  await expect.poll(says).toMatch(/^Update 6:/);
  await figure.getByText("Log of the runs tried").click();
  await expect.poll(() => figure.locator(".log-list li").count()).toBe(2);
  await figure.locator(".log-list a").last().click();
  await expect.poll(() => knob("m, steps of G").inputValue()).toBe("1");
  expect(await page.evaluate(() => "same" in window)).toBe(true);
});

test("a run is set aside, stands beside the next one, and is let go", async () => {
  await open();
  await button("Set this run aside").click();
  await expect.poll(() => figure.locator(".run").count()).toBe(2);
  await knob("m, steps of G").fill("10");
  await page.keyboard.press("Enter");
  await expect.poll(() => figure.locator(".run-label").last().textContent()).toMatch(/^Set aside/);
  await button(/^One round/).click();
  await expect.poll(() => figure.locator(".reading").allTextContents()).toHaveLength(2);
  expect(await button("Set this run aside").getAttribute("aria-pressed")).toBe("true");
  await button("Set this run aside").click();
  await expect.poll(() => figure.locator(".run").count()).toBe(1);
});
