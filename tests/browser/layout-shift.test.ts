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

/** What has moved since the page was opened without the reader's doing, in the words of Chromium's layout-shift entries. */
function shifts(page: Page): Promise<Shift[]> {
  return page.evaluate(
    () =>
      new Promise<Shift[]>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          observer.disconnect();
          resolve(
            (list.getEntries() as (PerformanceEntry & LayoutShift)[])
              .filter(({hadRecentInput}) => !hadRecentInput)
              .map(({value, sources}) => ({
                value,
                moved: sources.map(({node, previousRect: from, currentRect: to}) => {
                  const element = node instanceof Element ? node : node?.parentElement;
                  const rect = ({x, y, width, height}: DOMRectReadOnly) =>
                    [x, y, width, height].map(Math.round);
                  return `${element?.tagName}.${element?.className}: ${rect(from)} to ${rect(to)}`;
                })
              }))
          );
        });
        observer.observe({type: "layout-shift", buffered: true});
        // No entry at all gives no call.
        setTimeout(() => {
          observer.disconnect();
          resolve([]);
        }, 300);
      })
  );
}

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    node: Node | null;
    previousRect: DOMRectReadOnly;
    currentRect: DOMRectReadOnly;
  }[];
}

describe.each([
  {width: 1280, height: 720},
  {width: 390, height: 844}
])("at $width x $height", (viewport) => {
  test.for(figures)("the page stands still around the figure $id", async ({id}, {page}) => {
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
