/** What teachers hand out, as it comes out of the printer. */
import {expect} from "vitest";
import {exercises} from "../../src/teaching/exercises/index.js";
import {site, test} from "./on-page.js";

/** A4 between margins of 15 mm, in pixels of the style sheet. */
const PAGE = {width: Math.round((180 / 25.4) * 96), height: Math.round((267 / 25.4) * 96)};
const margin = {top: "15mm", bottom: "15mm", left: "15mm", right: "15mm"};

test.for([
  ["worksheet", 10],
  ["answers", 8]
] as const)("%s prints on at most %i sheets of paper", async ([name, most], {page}) => {
  await page.setViewportSize(PAGE);
  await page.goto(`${site}${name}.html`);
  const pdf = await page.pdf({format: "A4", margin});
  const sheets = pdf.toString("latin1").match(/\/Type \/Page\b/g)!.length;
  // Two or three exercises a sheet: more would leave no room to write, fewer would be a waste of paper.
  expect(sheets).toBeLessThanOrEqual(most);
  expect(sheets).toBeGreaterThanOrEqual(exercises.length / 4);

  await page.emulateMedia({media: "print"});
  const seen = await page.evaluate(({height}) => {
    const shown = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
    const all = [...document.querySelectorAll("#observablehq-main *")].filter(shown);
    const sections = [...document.querySelectorAll(".exercise")];
    return {
      controls: all.filter((one) => one.matches("button, input, select, textarea, summary")).length,
      cut: all.filter(
        (one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && !one.closest(".plate-number")
      ).length,
      beyond: all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length,
      sections: sections.length,
      tooTall: sections.filter((one) => one.getBoundingClientRect().height > height).length,
      torn: sections.filter((one) => getComputedStyle(one).breakInside !== "avoid").length,
      lines: sections.filter((one) => one.querySelectorAll(".line").length >= 2).length
    };
  }, PAGE);
  expect(seen).toEqual({
    controls: 0,
    cut: 0,
    beyond: 0,
    sections: exercises.length,
    tooTall: 0,
    torn: 0,
    lines: name === "worksheet" ? exercises.length : 0
  });
});

test("an exercise’s link opens its run", async ({page}) => {
  await page.goto(`${site}worksheet.html`);
  await page.locator("#exercise-border").getByRole("link", {name: "seed 3"}).click();
  const figure = page.locator("#figure-turns");
  await figure.locator("button.primary:enabled").waitFor();
  expect(await figure.getByLabel("Seed", {exact: true}).inputValue()).toBe("3");
  expect(await figure.getByLabel("m, steps of G", {exact: true}).inputValue()).toBe("2");
});
