/** Everyone takes another seed: from the class's link to the histogram. */
import {expect} from "vitest";
import {readCode} from "../../src/teaching/class-code.js";
import {CLASS_SEEDS} from "../../src/teaching/class-run.js";
import {button, liveFigure, site, state, test} from "./on-page.js";

test("a learner takes a seed by the keyboard, runs to the end, and the class's page draws the code", async ({
  page
}) => {
  await page.goto(`${site}class.html`);
  const task = page.locator('[data-task="two-steps"]');
  await page.getByLabel("The first on the list has seed").waitFor();
  await task.getByRole("link").click();
  const figure = await liveFigure(page, "turns");
  const desk = figure.getByRole("region", {name: "Everyone takes another seed"});
  const number = desk.getByLabel("Your number on the list");
  await number.fill("0");
  await number.press("Enter");
  expect(await desk.getByRole("status").first().textContent()).toContain("from 1 to 999");
  await number.fill("3");
  await number.press("Enter");
  await expect.poll(() => figure.getByLabel("Seed", {exact: true}).inputValue()).toBe(`${CLASS_SEEDS + 3}`);
  // Who reloads is still of the class, and has the seed.
  await expect.poll(() => page.url()).toContain(`seed=${CLASS_SEEDS + 3}&class=${CLASS_SEEDS}`);
  expect(await desk.locator(".class-code").isVisible()).toBe(false);
  await button(figure, "Run").click();
  await state(figure, "finished");
  await desk.locator(".class-code").waitFor();
  const code = (await desk.locator(".class-code").textContent()) ?? "";
  expect(readCode(code)).toMatchObject({seed: CLASS_SEEDS + 3});

  await page.goto(`${site}class.html`);
  const paste = page.getByLabel(/^The class’s codes/);
  await paste.fill(`Ada ${code}\n<b id="evil">Bo</b> ${code.slice(0, -1)}`);
  await expect
    .poll(() => page.locator(".class-tools > [role=status]").textContent())
    .toBe("1 code counts; 1 line needs a look.");
  expect(await page.locator(".class-problems li").allTextContents()).toEqual([
    expect.stringMatching(/^Line 2, “<b id="evil">/)
  ]);
  expect(await page.locator("#evil").count()).toBe(0);
  const {modesCaptured} = readCode(code) as {modesCaptured: number};
  const theirs = task.locator('td[data-of="theirs"]');
  const counts = await theirs.allTextContents();
  expect(counts.map(Number)).toEqual(counts.map((_, modes) => (modes === modesCaptured ? 1 : 0)));
});

test("without a script the class’s links and our histograms are there", async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(`${site}class.html`);
  expect(await page.locator('[data-task] a[href*="class="]').count()).toBe(2);
  expect(await page.locator(".class-histogram").count()).toBe(2);
  await context.close();
});
