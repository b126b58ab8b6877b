import {expect, test} from "vitest";
import {chapters, pageName} from "../../src/content/chapters.js";
import {readSite} from "../../tools/check-site/site.js";
import {readClaims} from "../content/claims.js";

test("the sections that the table of claims names are in the pages", () => {
  const pages = new Map(readSite("dist").pages.map((page) => [page.file, page]));
  const missing = readClaims().filter(({path, anchor}) => {
    const chapter = chapters.find((one) => one.path === path)!;
    const page = pages.get(`${pageName(chapter).slice(1)}.html`);
    return page && !page.root.getElementById(anchor);
  });
  expect(missing).toEqual([]);
});
