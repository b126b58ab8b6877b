import {expect, test} from "vitest";
import {nameHeadings} from "../../tools/site/plate-headings.js";

const title = '<p class="plate-title">A <em>title</em></p>';

test("a plate's title is a heading under the page's title, and under a section's from then on", () => {
  const page = `<h1>Page</h1>${title}<h2>One</h2><h3>Part</h3>${title}<h2 id="two">Two</h2>${title}<p>text</p>`;
  const [first, ...others] = [
    ...nameHeadings(page).matchAll(/<(h\d) class="plate-title">A <em>title<\/em><\/\1>/g)
  ];
  expect(first[1]).toBe("h2");
  expect(others.map(([, tag]) => tag)).toEqual(["h3", "h3"]);
  expect(nameHeadings(page)).toContain("<p>text</p>");
});
