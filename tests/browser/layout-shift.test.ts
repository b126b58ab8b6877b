/** Nothing of a page moves when its figures come alive. */
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {figures} from "../../src/figures/index.js";
import {pagesOf} from "../../tools/site/page-of.js";
import {liveFigure, site, test} from "./on-page.js";

/** A shift, by the elements that moved. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Before any page: keeps what moves without the reader's doing, in the words of Chromium's layout-shift entries. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: Shift[] = [];
    Object.assign(window, {kept});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[])
        if (!entry.hadRecentInput)
          kept.push({
            value: entry.value,
            moved: entry.sources.map(({node, previousRect: from, currentRect: to}) => {
              const element = node instanceof Element ? node : node?.parentElement;
              const [before, after] = [from, to].map(({x, y, width, height}) =>
                [x, y, width, height].map(Math.round)
              );
              return `${element?.tagName}.${element?.className}: ${before} to ${after}`;
            })
          });
    }).observe({type: "layout-shift", buffered: true});
  });
}

const shifts = (page: Page) => page.evaluate(() => (window as unknown as {kept: Shift[]}).kept);

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    node: Node | null;
    previousRect: DOMRectReadOnly;
    currentRect: DOMRectReadOnly;
  }[];
}

test("a paragraph that comes late is seen to move what is below it", async ({page}) => {
  await watchShifts(page);
  await page.goto(`${site}404`);
  await page.evaluate(async () => {
    const frames = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    await frames();
    document
      .querySelector("main")!
      .prepend(Object.assign(document.createElement("p"), {textContent: "late"}));
    await frames();
  });
  await expect.poll(() => shifts(page)).not.toEqual([]);
});

describe.each([
  {width: 1280, height: 720},
  {width: 390, height: 844}
])("at $width x $height", (viewport) => {
  test.for(figures)("the page stands still around the figure $id", async ({id}, {page}) => {
    await watchShifts(page);
    await page.setViewportSize(viewport);
    const [place] = pagesOf(id);
    await page.goto(`${site}${place === "index" ? "" : place}#figure-${id}`);
    await liveFigure(page, id);
    await page.waitForLoadState("networkidle");
    const all = await shifts(page);
    const sum = all.reduce((total, {value}) => total + value, 0);
    expect(sum, JSON.stringify(all, null, 1)).toBeLessThan(0.002);
  });
});
