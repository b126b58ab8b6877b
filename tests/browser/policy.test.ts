/** No page and no figure does what its content security policy forbids. */
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {figures} from "../../src/figures/index.js";
import {readSite} from "../../tools/check-site/site.js";
import {button, liveFigure, site, state, test, value} from "./on-page.js";

const pages = readSite("dist").pages.map(({file}) => file);

/** From now on, what the pages that are opened were refused. */
async function violationsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction("refused", (what: string) => found.push(what));
  await page.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({violatedDirective, blockedURI, sourceFile, lineNumber}) =>
        (window as unknown as {refused(what: string): void}).refused(
          `${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`
        )
    );
  });
  return found;
}

test("a page that has a script of its own is found out", async ({page}) => {
  const found = await violationsOf(page);
  await page.goto(site);
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<p style="color: red">red</p>'));
  await expect.poll(() => found.join()).toContain("style-src");
});

test.for(pages)("%s opens without a violation", async (file, {page}) => {
  const found = await violationsOf(page);
  await page.goto(`${site}${file}`, {waitUntil: "networkidle"});
  expect(await page.locator('meta[http-equiv="content-security-policy"]').count()).toBe(1);
  expect(found).toEqual([]);
});

describe.each(figures)("the figure $id", ({id}) => {
  test("trains, and opens its details, without a violation", async ({page}) => {
    const found = await violationsOf(page);
    await page.goto(`${site}figure/${id}`);
    const figure = await liveFigure(page, id);
    await button(figure, "Run").click();
    await state(figure, "running");
    await page.waitForTimeout(1000);
    // A short run may be over by now.
    if ((await value(figure)).state === "running") await button(figure, "Pause").click();
    for (const summary of await figure.locator("summary").all())
      if (await summary.isVisible()) await summary.click();
    expect(found).toEqual([]);
  });
});
