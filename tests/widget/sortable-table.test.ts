import {parseHTML} from "linkedom";
import {afterEach, expect, test, vi} from "vitest";
import {sortable} from "../../src/widget/sortable-table.js";

afterEach(() => vi.unstubAllGlobals());

function page() {
  const {document, CSS = {escape: (text: string) => text}} = parseHTML(
    `<html><body><figure data-result="x"><table><thead><tr><th data-sort="text" data-column="0">Name</th><th data-sort="high" data-column="1">Modes</th></tr></thead><tbody>${[
      ["b", "2"],
      ["c", ""],
      ["a", "8"]
    ]
      .map(([name, value]) => `<tr><th>${name}</th><td data-value="${value}">${value}</td></tr>`)
      .join("")}</tbody></table></figure></body></html>`
  );
  vi.stubGlobal("document", document);
  vi.stubGlobal("CSS", CSS);
  const table = document.querySelector("table") as HTMLTableElement;
  // linkedom has no rows, cells and tBodies.
  const body = table.querySelector("tbody") as HTMLTableSectionElement;
  Object.defineProperty(table, "tBodies", {value: [body]});
  Object.defineProperty(body, "rows", {get: () => body.querySelectorAll("tr")});
  for (const row of body.querySelectorAll("tr"))
    Object.defineProperty(row, "cells", {value: row.querySelectorAll("th,td")});
  return {
    table,
    names: () => [...body.querySelectorAll("th")].map(({textContent}) => textContent),
    press: (i: number) => (table.querySelectorAll("button")[i] as HTMLButtonElement).click(),
    sorts: () => [...table.querySelectorAll("thead th")].map((head) => head.getAttribute("aria-sort"))
  };
}

test("a head sorts by its column, what is best first; once more turns it round; dashes stay last", () => {
  const {names, press, sorts} = page();
  sortable("x");
  press(1);
  expect([names(), sorts()]).toEqual([
    ["a", "b", "c"],
    [null, "descending"]
  ]);
  press(1);
  expect([names(), sorts()]).toEqual([
    ["b", "a", "c"],
    [null, "ascending"]
  ]);
  press(0);
  expect([names(), sorts()]).toEqual([
    ["a", "b", "c"],
    ["ascending", null]
  ]);
});

test("a page without the result is told so", () => {
  page();
  expect(() => sortable("y")).toThrow("no place");
});
