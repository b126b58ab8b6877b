/** What a page costs a reader with a cheap telephone, on a slow network. */
import {availableParallelism, loadavg} from "node:os";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect} from "vitest";
import {readSite} from "../../tools/check-site/site.js";
import {budgets, slowPhone} from "../browser/budgets.js";
import {serveCompressed} from "../browser/hosts/serve-compressed.js";
import type {Host} from "../browser/hosts/servers.js";
import {test} from "../browser/on-page.js";

const pages = readSite("dist").pages.map(({file}) => file);

/** How many programs share each core, at least 1: what is claimed of a phone that does nothing else. */
const busy = () => Math.max(1, loadavg()[0] / availableParallelism());

let host: Host;
beforeAll(async () => {
  host = await serveCompressed("dist");
});
afterAll(() => host.close());

/** In milliseconds after the page was asked for. */
interface Seen {
  readonly text: number;
  /** Null on a page without a picture. */
  readonly picture: number | null;
  readonly shift: number;
  readonly tasks: readonly number[];
}

/** Before any page: notes when what was painted, and what took long. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = {text: 0, picture: null as number | null, shift: 0, tasks: [] as number[]};
    Object.assign(window, {seen});
    const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
    observe("paint", ({name, startTime}) => {
      if (name === "first-contentful-paint") seen.text = startTime;
    });
    observe("layout-shift", (entry) => {
      const {value, hadRecentInput} = entry as PerformanceEntry & {value: number; hadRecentInput: boolean};
      if (!hadRecentInput) seen.shift += value;
    });
    observe("longtask", ({duration}) => seen.tasks.push(duration));
    const look = () => {
      const caption = document.querySelector("figure[data-figure] figcaption");
      // It stands after the figure's drawings: they are there whole, and something was painted.
      if (caption && performance.getEntriesByType("paint").length > 0) seen.picture = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function onSlowPhone(page: Page): Promise<void> {
  const {processor, throughput, latency, viewport} = slowPhone;
  await page.setViewportSize(viewport);
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput
  });
  await client.send("Emulation.setCPUThrottlingRate", {rate: processor});
}

// Once more if the machine was busy with something else: what is claimed is what the page itself takes.
test.for(pages)("%s", {retry: 2}, async (file, {page}) => {
  await watch(page);
  await onSlowPhone(page);
  await page.goto(`${host.url}${file}`, {waitUntil: "networkidle"});
  const {text, picture, shift, tasks} = await page.evaluate(() => (window as unknown as {seen: Seen}).seen);
  expect(text).toBeGreaterThan(slowPhone.latency);
  expect(text, "text").toBeLessThan(budgets.text * busy());
  if (await page.locator("figure[data-figure] svg").count())
    expect(picture ?? Number.POSITIVE_INFINITY, "the first picture").toBeLessThan(budgets.picture * busy());
  expect(shift, "what moved by itself").toBeLessThan(budgets.shift);
  expect(Math.max(0, ...tasks), "the longest task").toBeLessThan(budgets.blocking * busy());
});
