import {gzipSync} from "node:zlib";
import {expect} from "vitest";
import {figures} from "../../src/figures/index.js";
import {pagesOf} from "../../tools/site/page-of.js";
import {site, test} from "./on-page.js";

const pages = [...new Set(figures.flatMap(({id}) => pagesOf(id)))];

test.for(pages)(
  "%s loads at most 220 kB of script before Run, and nothing of the training",
  async (name, {page}) => {
    const scripts: Promise<{url: string; size: number}>[] = [];
    page.on("response", (response) => {
      const url = response.url();
      if (/\.(js|wasm)$/.test(url))
        scripts.push(response.body().then((body) => ({url, size: gzipSync(body).length})));
    });
    await page.goto(`${site}${name === "index" ? "" : name}`, {waitUntil: "networkidle"});
    const loaded = await Promise.all(scripts);
    expect(loaded.filter(({url}) => /built\/worker|\.wasm$|@observablehq\/plot/.test(url))).toEqual([]);
    expect(loaded.reduce((sum, {size}) => sum + size, 0)).toBeLessThan(220_000);
  }
);

test("the worker weighs at most 110 kB", async ({page}) => {
  const worker = page.waitForResponse((response) => /worker[^/]*\.js$/.test(response.url()));
  await page.goto(site);
  await page.getByRole("button", {name: "Run", exact: true}).first().click();
  expect(gzipSync(await (await worker).body()).length).toBeLessThan(110_000);
});
