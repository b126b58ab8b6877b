import type {FigureElement} from "../../src/widget/figure-element.js";
import {findChromium, launch} from "../browser/chromium.js";
import {pagesOf} from "../site/page-of.js";
import {serve} from "../site/serve.js";

/** From one run to four, side by side. */
const FIGURES = ["hold-still", "the-question", "density", "useless-gradients", "race"];
/** The first second may still parse and compile; the shortest run is over a few seconds later. */
const [WARM_UP, SECONDS] = [1, 2];

/** How fast a figure of the built site trains and is drawn, per second. */
export interface PictureRow {
  readonly figure: string;
  readonly pictures: number;
  readonly updates: number;
}

/** Runs figures of the site in dist in a headless Chromium, as a reader would, and counts. */
export async function benchPictures(): Promise<PictureRow[]> {
  const {url, close} = await serve("dist");
  const browser = await launch(findChromium());
  const rows: PictureRow[] = [];
  try {
    for (const figure of FIGURES) {
      const page = await browser.newPage({viewport: {width: 1280, height: 900}});
      const [name] = pagesOf(figure);
      await page.goto(url + (name === "index" ? "" : name));
      const host = page.locator(`#figure-${figure}`);
      await host.scrollIntoViewIfNeeded();
      await host.getByRole("button", {name: "Run", exact: true}).click();
      await page.locator(`#figure-${figure}[data-state="running"]`).waitFor();
      await page.waitForTimeout(1000 * WARM_UP);
      rows.push({figure, ...(await page.evaluate(count, {id: `figure-${figure}`, seconds: SECONDS}))});
      await page.close();
    }
  } finally {
    await browser.close();
    await close();
  }
  return rows;
}

/** In the page: pictures that were painted and updates that were made, while the figure runs. */
async function count({id, seconds}: {id: string; seconds: number}): Promise<Omit<PictureRow, "figure">> {
  const host = document.getElementById(id) as FigureElement;
  const start = performance.now();
  const seen: number[] = [];
  let elapsed = 0;
  while (elapsed < seconds && host.value.state === "running") {
    const update = Math.max(...Object.values(host.value.runs).map((run) => run.update));
    if (seen.at(-1) !== update) seen.push(update);
    await new Promise(requestAnimationFrame);
    elapsed = (performance.now() - start) / 1000;
  }
  return {pictures: (seen.length - 1) / elapsed, updates: (seen[seen.length - 1] - seen[0]) / elapsed};
}
