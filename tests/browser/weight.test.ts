import {gzipSync} from "node:zlib";
import {expect} from "vitest";
import {figures} from "../../src/figures/index.js";
import {pagesOf} from "../../tools/site/page-of.js";
import {budgets} from "./budgets.js";
import {site, test} from "./on-page.js";

const pages = [...new Set(figures.flatMap(({id}) => pagesOf(id)))];

test.for(pages)(
  "%s loads at most 150 kB of script and 60 kB of fonts before Run, and nothing of the training",
  async (name, {page}) => {
    const files: Promise<{url: string; size: number; text: string}>[] = [];
    page.on("response", (response) => {
      const url = response.url();
      files.push(response.body().then((body) => ({url, size: gzipSync(body).length, text: String(body)})));
    });
    await page.goto(`${site}${name}.html`, {waitUntil: "networkidle"});
    const loaded = await Promise.all(files);
    const sum = (kind: RegExp) =>
      loaded.filter(({url}) => kind.test(url)).reduce((total, {size}) => total + size, 0);
    expect(loaded.filter(({url}) => /built\/worker|\.wasm$/.test(url))).toEqual([]);
    // Plot's code says this of itself.
    expect(loaded.filter(({text}) => text.includes("unknown scale"))).toEqual([]);
    expect(sum(/\.(js|wasm)$/)).toBeLessThan(budgets.script);
    expect(sum(/\.woff2$/)).toBeLessThan(budgets.fonts);
    expect(sum(/\.html$/)).toBeLessThan(budgets.html);
  }
);

test("the worker weighs at most 110 kB", async ({page}) => {
  const worker = page.waitForResponse((response) => /worker[^/]*\.js$/.test(response.url()));
  await page.goto(site);
  await page.getByRole("button", {name: "Run", exact: true}).first().click();
  expect(gzipSync(await (await worker).body()).length).toBeLessThan(budgets.worker);
});
