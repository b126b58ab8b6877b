/** What it takes to watch and to steer a figure is on one screen, before, while and after it trains; and nothing moves. */
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {figures} from "../../src/figures/index.js";
import {button, liveFigure, site, state, test, value} from "./on-page.js";

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
function boxes(page: Page): Promise<Box[]> {
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
type Places = Record<string, string[]>;

async function expectOnScreen(page: Page, when: string): Promise<Places> {
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

const sidewaysRoom = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(figures)("the figure $id", ({id}) => {
  test("is on one screen before, while and after it trains, at every size, and does not move", async ({
    page
  }) => {
    await page.goto(`${site}figure/${id}`);
    const figure = await liveFigure(page, id);
    const before = await expectOnScreen(page, "before");
    await button(figure, "Run").click();
    await state(figure, "running");
    expect(await expectOnScreen(page, "while it trains")).toEqual(before);
    // A short run may be over by now.
    if ((await value(figure)).state === "running") {
      await button(figure, "Pause").click();
      await state(figure, "paused");
    }
    expect(await expectOnScreen(page, "after")).toEqual(before);
  });

  test("leaves the pictures in view where the knobs open over the page", async ({page}) => {
    await page.setViewportSize({width: 390, height: 844});
    await page.goto(`${site}figure/${id}`);
    const figure = await liveFigure(page, id);
    await page.evaluate(() => document.querySelector("figure[data-figure]")!.scrollIntoView());
    await button(figure, "Knobs").click();
    const all = await boxes(page);
    const knobs = all.filter(({part}) => part === "knobs");
    expect(knobs).toHaveLength(1);
    expect(knobs[0].bottom).toBeLessThanOrEqual(845);
    for (const {bottom} of all.filter(({part}) => part === "pictures"))
      expect(bottom).toBeLessThanOrEqual(knobs[0].top + 1);
  });
});

test("two runs of the laboratory that are compared are on one screen, the planes of their samples first", async ({
  page
}) => {
  await page.goto(`${site}figure/laboratory`);
  const figure = await liveFigure(page, "laboratory");
  await button(figure, "Set this run aside").click();
  await expect.poll(() => figure.locator(".run").count()).toBe(2);
  await expectOnScreen(page, "with a run set aside");
  const [plane, latent] = await Promise.all(
    ["plane", "latent"].map((view) => figure.locator(`[data-view=${view}] svg`).first().boundingBox())
  );
  expect(plane!.width).toBeGreaterThan(1.5 * latent!.width);
});
