import type {Page} from "playwright-core";
import {expect} from "vitest";
import {button, openFigure, reading, site, test, value} from "./on-page.js";

/** The laboratory of the page that is open, and what is looked at again and again. */
function bench(page: Page) {
  const figure = page.locator("#figure-laboratory");
  return {
    figure,
    knob: (name: string) => figure.getByLabel(name, {exact: true}),
    notices: async () => (await figure.locator(".notice").allTextContents()).join(" ")
  };
}

async function open(page: Page, query = "") {
  await openFigure(page, "laboratory", query);
  return bench(page);
}

test("a preset sets its knobs and no others; a knob turned afterwards makes it the reader's own", async ({
  page
}) => {
  const {knob} = await open(page);
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

test("settings that make no run are refused with a reason, and what worked stays", async ({page}) => {
  const {figure, knob, notices} = await open(page, "?v=1&figure=laboratory&pack=2");
  await knob("Samples in a pack").fill("3");
  await page.keyboard.press("Enter");
  const why = figure.locator('[data-knob="pack"] .knob-error');
  await expect
    .poll(() => why.textContent())
    .toBe("Packs of 3 do not divide a batch of 128. The run keeps 2.");
  expect(await knob("Samples in a pack").getAttribute("aria-invalid")).toBe("true");
  expect(await knob("Samples in a pack").inputValue()).toBe("3");
  await knob("Samples in a pack").press("Escape");
  expect(await knob("Samples in a pack").inputValue()).toBe("2");
  await button(figure, /^Round/).click();
  await expect.poll(() => reading(figure)).toMatch(/^Update 2:/);
  await open(page, "?v=1&figure=laboratory&spectral=yes&loss=wasserstein-clipping");
  expect(await notices()).toContain("undoes the clipping");
});

test.for([
  ["dimension=1"],
  ["dimension=16&latent=uniform"],
  ["data=lines"],
  ["data=spiral&spread=0.1"],
  ["data=two-moons&n=0"],
  ["data=swiss-roll&deviation=yes"],
  ["data=grid&unroll=2"],
  ["modes=1"],
  ["gDepth=0&dDepth=0"],
  ["batch=8&pack=8"],
  ["data=heaps&heaps=4+%2B-+1.25&beta1=0.9&dActivation=tanh&weights=0.1"]
])("it runs with %s", async ([query], {page}) => {
  const {figure, notices} = await open(page, `?v=1&figure=laboratory&${query}`);
  await button(figure, /^Round/).click();
  await expect.poll(() => reading(figure)).toMatch(/^Update \d+[:.]/);
  await expect.poll(async () => (await value(figure)).fingerprints.length).toBe(1);
  expect(await notices()).toBe("");
  expect(
    await figure.locator("svg").evaluateAll((all) => all.some((svg) => /NaN|Infinity/.test(svg.outerHTML)))
  ).toBe(false);
});

test("a learning rate of 1 ends in a sentence that says why", async ({page}) => {
  await page.goto(`${site}laboratory`);
  await page.getByRole("link", {name: "Full throttle."}).click();
  const {figure, notices} = bench(page);
  await button(figure, /^(Run|Go on)$/).click();
  await expect.poll(notices, {timeout: 30_000}).toContain("learning rate that is too high");
});

test("a link in the text sets the bench without loading the page anew; the log keeps the runs", async ({
  page
}) => {
  const {figure, knob} = await open(page);
  await button(figure, /^Round/).click();
  await expect.poll(() => reading(figure)).toMatch(/^Update 2:/);
  await page.evaluate(() => Object.assign(window, {same: true}));
  await page.getByRole("link", {name: "Half as far."}).click();
  await expect.poll(() => knob("m, steps of G").inputValue()).toBe("5");
  expect(page.url()).toContain("m=5");
  await button(figure, /^Round/).click();
  await expect.poll(() => reading(figure)).toMatch(/^Update 6:/);
  await figure.getByText("Log of the runs tried").click();
  await expect.poll(() => figure.locator(".log-list li").count()).toBe(2);
  await figure.locator(".log-list a").last().click();
  await expect.poll(() => knob("m, steps of G").inputValue()).toBe("1");
  expect(await page.evaluate(() => "same" in window)).toBe(true);
});

test("a run is set aside, stands beside the next one, and is let go", async ({page}) => {
  const {figure, knob} = await open(page);
  await button(figure, "Set this run aside").click();
  await expect.poll(() => figure.locator(".run").count()).toBe(2);
  await knob("m, steps of G").fill("10");
  await page.keyboard.press("Enter");
  await expect.poll(() => figure.locator(".run-label").last().textContent()).toMatch(/^Set aside/);
  await button(figure, /^Round/).click();
  await expect.poll(() => figure.locator(".reading").allTextContents()).toHaveLength(2);
  expect(await button(figure, "Set this run aside").getAttribute("aria-pressed")).toBe("true");
  await button(figure, "Set this run aside").click();
  await expect.poll(() => figure.locator(".run").count()).toBe(1);
});

test("a loss is written by keys, shown as curves and formulas, refused at the place, trained, and in the address", async ({
  page
}) => {
  const {figure, knob, notices} = await open(page);
  await knob("Loss").selectOption("hinge");
  const sheet = figure.locator(".loss-sheet");
  await sheet.locator("summary").press("Enter");
  await expect.poll(() => sheet.locator("svg").count()).toBe(2);
  await sheet.getByRole("button", {name: "Change this loss"}).press("Enter");
  await expect.poll(() => knob("D pays").inputValue()).toBe("max(0, 1 - real) + max(0, 1 + fake)");
  await knob("D pays").fill("softplus(-real) + log(fake)");
  await page.keyboard.press("Enter");
  const why = figure.locator('[data-knob="dPrice"] .knob-error');
  await expect.poll(() => why.textContent()).toContain("at “log(fake)” (character 19): where fake is 0");
  await knob("D pays").fill("tanh(fake) - tanh(real)");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("dPrice=tanh%28fake%29+-+tanh%28real%29");
  await expect
    .poll(() => sheet.locator("math").allTextContents())
    .toContain("tanh\u2061(fake)−tanh\u2061(real)");
  await button(figure, /^Round/).click();
  await expect.poll(() => reading(figure)).toMatch(/^Update 2:/);
  const {fingerprints} = await value(figure);
  await page.reload();
  await button(bench(page).figure, /^Round/).click();
  await expect.poll(async () => (await value(bench(page).figure)).fingerprints).toEqual(fingerprints);
  expect(await notices()).toBe("");
});
