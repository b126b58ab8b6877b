/** The cards of the remedies, for somebody without a script, and on paper. */
import {expect} from "vitest";
import {site, test} from "./on-page.js";

const address = `${site}what-helps`;

test("a card opens by keyboard, without a script, and fits on a phone", async ({browser}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: {width: 390, height: 844}
  });
  const page = await context.newPage();
  await page.goto(address);
  const card = page.locator("#remedy-r1");
  expect(await card.locator("dl").isVisible()).toBe(false);
  await card.locator("summary").focus();
  await page.keyboard.press("Enter");
  await card.getByText("slope = grad").waitFor();
  const [within, width] = await card.evaluate((element) => [element.scrollWidth, element.clientWidth]);
  expect(within).toBeLessThanOrEqual(width);
  await context.close();
});

test("on paper every card stands open", async ({page}) => {
  await page.goto(address);
  await page.emulateMedia({media: "print"});
  const bodies = page.locator(".remedy-card dl");
  expect(await bodies.count()).toBeGreaterThan(0);
  for (const body of await bodies.all()) expect((await body.boundingBox())?.height).toBeGreaterThan(100);
});
