/** The guide from symptom to remedy, as somebody in a hurry uses it. */
import {expect} from "vitest";
import {liveFigure, site, state, test} from "./on-page.js";

const address = `${site}my-gan-has-collapsed`;

test("the path is followed by keyboard, without a script, to a symptom", async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(address);
  const path = page.getByRole("navigation", {name: "Find your symptom"});
  await path.getByText("Something about the losses").focus();
  await page.keyboard.press("Enter");
  const atZero = path.getByRole("link", {name: /^D’s is at 0/}).first();
  await atZero.waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toBe(`${address}#symptom-discriminator-at-zero`);
  expect(await page.locator(":target h3").textContent()).toBe("D’s loss falls to 0");
  await context.close();
});

test("a symptom’s link runs the sick and the cured side by side", async ({page}) => {
  await page.goto(address);
  await liveFigure(page, "cures");
  await page
    .locator("#symptom-one-missing")
    .getByRole("link", {name: /^both at once/})
    .click();
  const figure = await liveFigure(page, "cures");
  await expect
    .poll(() => figure.locator(".run-label").allTextContents(), {timeout: 20_000})
    .toEqual(["Two kinds, nine to one", "Two kinds, nine to one, packed by four"]);
  await state(figure, "finished");
  const [sick, cured] = await figure.locator(".reading").allTextContents();
  expect(sick).toMatch(/1\sof\s2 modes.*Collapsed/);
  expect(cured).toMatch(/2\sof\s2 modes/);
});
