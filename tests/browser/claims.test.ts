import {expect, test} from "vitest";
import {chapters, pageName} from "../../src/content/chapters.js";
import {claimPlaces} from "../../src/content/claim-places.js";
import {readSite} from "../../tools/check-site/site.js";

test("the sections that the table of claims names are in the pages", () => {
  const pages = new Map(readSite("dist").pages.map((page) => [page.file, page]));
  const missing = claimPlaces.filter(({path, anchor}) => {
    const chapter = chapters.find((one) => one.path === path)!;
    const page = pages.get(`${pageName(chapter).slice(1)}.html`);
    return page && !page.document.getElementById(anchor);
  });
  expect(missing).toEqual([]);
});
