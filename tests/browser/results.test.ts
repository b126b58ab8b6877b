import {readFileSync} from "node:fs";
import {expect} from "vitest";
import {ratios} from "../../src/experiments/ratios.js";
import {parseRows} from "../../src/experiments/result-row.js";
import {liveFigure, site, state, test, value} from "./on-page.js";

test("a cell of the map opens the very run: live, it arrives at the fingerprint in the table", async ({
  page
}) => {
  await page.goto(`${site}taking-turns`);
  await page
    .locator("#result-ratios")
    .getByRole("link", {name: /n 5, m 1:/})
    .click();
  await page.waitForURL(/figure=turns/);
  const figure = await liveFigure(page, "turns");
  // It runs by itself.
  await state(figure, "finished");
  const [row] = parseRows(ratios, readFileSync("data/experiments/ratios.csv", "utf8")).filter(
    ({cell, seed}) => cell === "n=5,m=1" && seed === 1
  );
  expect((await value(figure)).fingerprints).toEqual([row.checksum]);
});

test("the league is sorted by the keyboard, and says by which column", async ({page}) => {
  await page.goto(`${site}evidence`);
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

test("the data can be downloaded", async ({page}) => {
  await page.goto(`${site}taking-turns`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#result-ratios").getByRole("link", {name: "every run (CSV)"}).click()
  ]);
  expect(download.suggestedFilename()).toBe("ratios.csv");
  expect(readFileSync(await download.path(), "utf8")).toBe(
    readFileSync("data/experiments/ratios.csv", "utf8")
  );
});
