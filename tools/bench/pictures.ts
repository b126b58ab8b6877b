import type {Browser} from "playwright-core";
import {median} from "../../src/statistics/quantile.js";
import type {FigureElement} from "../../src/widget/figure-element.js";
import {findChromium, launch} from "../browser/chromium.js";
import {pagesOf} from "../site/page-of.js";
import {serve} from "../site/serve.js";

/** From one run to four, side by side. */
const FIGURES = ["hold-still", "the-question", "density", "useless-gradients", "race"];
/** The first second may still parse and compile; the shortest run is over a few seconds later. */
const [WARM_UP, SECONDS] = [1, 2];

/** How fast a figure of the built site trains and is drawn, per second: medians of what was counted in turn. */
export interface PictureRow {
  readonly figure: string;
  /** With a worker for each core, and with a single one, as on a machine with one core. */
  readonly group: Rates;
  readonly single: Rates;
  /** Median of the repetitions' own ratios of updates. */
  readonly timesSingle: number;
}

interface Rates {
  readonly pictures: number;
  readonly updates: number;
}

/** Runs figures of the site in dist in a headless Chromium, as a reader would, and counts. */
export async function benchPictures({figures = FIGURES, repetitions = 3} = {}): Promise<PictureRow[]> {
  const {url, close} = await serve("dist");
  const browser = await launch(findChromium());
  const rows: PictureRow[] = [];
  try {
    for (const figure of figures) {
      const turns: {group: Rates; single: Rates}[] = [];
      for (let i = 0; i < repetitions; i++) {
        const single = () => rates(browser, url, figure, {cores: 1});
        const group = () => rates(browser, url, figure, {cores: null});
        // Which of the two comes first changes too: a machine grows busy and idle by and by.
        if (i % 2 === 0) turns.push({single: await single(), group: await group()});
        else turns.push({group: await group(), single: await single()});
      }
      rows.push({
        figure,
        group: medians(turns.map((turn) => turn.group)),
        single: medians(turns.map((turn) => turn.single)),
        timesSingle: median(turns.map(({group, single}) => group.updates / single.updates))
      });
    }
  } finally {
    await browser.close();
    await close();
  }
  return rows;
}

/** @param cores that the page is told the machine has; null for the truth */
async function rates(browser: Browser, url: string, figure: string, {cores}: {cores: number | null}) {
  // What keeps the site for reading offline waits for a figure that trains, but may have begun before it.
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, serviceWorkers: "block"});
  if (cores !== null)
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, "hardwareConcurrency", {value});
    }, cores);
  const [name] = pagesOf(figure);
  await page.goto(url + (name === "index" ? "" : name));
  const host = page.locator(`#figure-${figure}`);
  await host.scrollIntoViewIfNeeded();
  await host.getByRole("button", {name: "Run", exact: true}).click();
  await page.locator(`#figure-${figure}[data-state="running"]`).waitFor();
  await page.waitForTimeout(1000 * WARM_UP);
  const counted = await page.evaluate(count, {id: `figure-${figure}`, seconds: SECONDS});
  await page.close();
  return counted;
}

/** In the page: pictures that were painted and updates that were made, while the figure runs. */
async function count({id, seconds}: {id: string; seconds: number}): Promise<Rates> {
  const host = document.getElementById(id) as FigureElement;
  const start = performance.now();
  const updates: number[] = [];
  let [pictures, elapsed, before] = [0, 0, ""];
  // No function of its own in here: tsx would give it a name by a helper that the page does not have.
  while (elapsed < seconds && host.value.state === "running") {
    // Each picture has its sentence, which says at which update it is; a look at the drawings would slow them down.
    const sentence = host.querySelector(".reading")?.textContent ?? "";
    if (sentence !== before && updates.length > 0) pictures++;
    before = sentence;
    updates.push(Number(/\d[\d,]*/.exec(sentence)?.[0].replaceAll(",", "") ?? 0));
    await new Promise(requestAnimationFrame);
    elapsed = (performance.now() - start) / 1000;
  }
  return {pictures: pictures / elapsed, updates: (updates[updates.length - 1] - updates[0]) / elapsed};
}

function medians(rates: readonly Rates[]): Rates {
  return {
    pictures: median(rates.map(({pictures}) => pictures)),
    updates: median(rates.map(({updates}) => updates))
  };
}
