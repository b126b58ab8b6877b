import type {Locator} from "playwright-core";
import {expect} from "vitest";
import {button, openFigure, reading, test} from "./on-page.js";

const contestants = (figure: Locator) => figure.locator(".scoreboard tbody th").allTextContents();
const labels = (figure: Locator) => figure.locator(".run-label").allTextContents();

test("the still has a scoreboard of the runs that it shows, best first", async ({page}) => {
  const figure = await openFigure(page, "race");
  expect((await contestants(figure)).sort()).toEqual((await labels(figure)).sort());
  const modes = await figure.locator(".scoreboard tbody td:nth-child(2)").allTextContents();
  const counts = modes.map((text) => Number.parseInt(text, 10));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test("the reader picks up to four contestants; the scoreboard and the charts follow", async ({page}) => {
  const figure = await openFigure(page, "race");
  await figure.getByRole("checkbox", {name: "Packing, 2 samples"}).click();
  await expect.poll(() => figure.locator(".picker [role=status]").textContent()).toContain("4 at most");
  expect(await figure.getByRole("checkbox", {name: "Packing, 2 samples"}).isChecked()).toBe(false);
  await figure.getByRole("checkbox", {name: "Minibatch deviation"}).uncheck();
  await figure.getByRole("checkbox", {name: "Packing, 2 samples"}).check();
  await expect.poll(() => labels(figure), {timeout: 20_000}).toContain("Packing, 2 samples");
  await expect
    .poll(async () => (await contestants(figure)).sort().join())
    .toBe((await labels(figure)).sort().join());
  expect(await contestants(figure)).not.toContain("Minibatch deviation");
  await button(figure, /^Round/).click();
  await expect.poll(() => reading(figure)).toMatch(/^Update 11:/);
});

test("an address picks contestants, turns and data; the last contestant cannot be taken away", async ({
  page
}) => {
  const figure = await openFigure(page, "race", "?v=1&figure=race&runs=hinge&n=2&data=grid");
  await expect.poll(() => labels(figure)).toEqual(["Hinge"]);
  expect(await figure.getByRole("checkbox", {name: "Hinge"}).isChecked()).toBe(true);
  await figure.getByRole("checkbox", {name: "Hinge"}).click();
  await expect.poll(() => figure.getByRole("checkbox", {name: "Hinge"}).isChecked()).toBe(true);
  expect(await figure.getByLabel("n, steps of D", {exact: true}).inputValue()).toBe("2");
  await button(figure, /^Round/).click();
  await expect.poll(() => figure.locator(".scoreboard tbody td").first().textContent()).toMatch(/ of 25$/);
});
