import type {Page} from "playwright-core";
import {expect} from "vitest";

/** Two laptops, a tablet, a frame in another page, and a phone. */
const sizes = [
  {width: 1280, height: 720},
  {width: 1440, height: 900},
  {width: 1024, height: 768},
  {width: 900, height: 620},
  {width: 390, height: 844}
];

/** What has to be seen at once, by selector within the figure. */
const parts = {
  state: ".state-line",
  pictures: ".runs .panel svg:not(.overlay), .comparison svg",
  sentences: ".reading",
  buttons: ".transport button",
  timeline: ".transport [role=slider], .transport input[type=range]",
  knobs: ".desk"
} as const;

interface Box {
  readonly part: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** From the figure's top: how a page is scrolled to it, to a pixel or to a half, is the browser's affair. */
  readonly below: number;
}

/** The boxes of the figure's parts with the figure scrolled to its top; what is not shown at this size has none. */
export function boxes(page: Page): Promise<Box[]> {
  return page.evaluate((parts) => {
    const figure = document.querySelector("figure[data-figure]")!;
    figure.scrollIntoView();
    const start = figure.getBoundingClientRect().top;
    return Object.entries(parts).flatMap(([part, selector]) =>
      [...figure.querySelectorAll(selector)]
        .map((node) => node.getBoundingClientRect())
        .filter(({width, height}) => width > 0 && height > 0)
        .map(({left, top, right, bottom}) => ({part, left, top, right, bottom, below: top - start}))
    );
  }, parts);
}

/** Where the pictures and the buttons are, at each size: what must stay where it is when Run is pressed. */
export type Places = Record<string, string[]>;

/** What it takes to watch and to steer the page's figure is on one screen, at every size. */
export async function expectOnScreen(page: Page, when: string): Promise<Places> {
  const places: Places = {};
  for (const {width, height} of sizes) {
    await page.setViewportSize({width, height});
    const at = `${width} x ${height}`;
    const all = await boxes(page);
    const outside = all
      .filter((box) => box.bottom > height + 1 || box.top < -1 || box.right > width + 1 || box.left < -1)
      .map(({part, bottom, right}) => `${part} ends at ${Math.round(right)}, ${Math.round(bottom)}`);
    expect(outside, `${when} at ${at}`).toEqual([]);
    const found = new Set(all.map(({part}) => part));
    for (const part of ["pictures", "sentences", "buttons", "timeline"])
      expect([...found], `${when} at ${at}`).toContain(part);
    expect(await sidewaysRoom(page), `${when} at ${at}: sideways scrolling`).toBe(0);
    places[at] = all
      .filter(({part}) => part === "pictures" || part === "buttons")
      .map(({part, left, below}) => `${part} ${Math.round(left)} ${Math.round(below)}`);
  }
  return places;
}

/** By how much a page is wider than its window, in pixels. */
export function sidewaysRoom(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
