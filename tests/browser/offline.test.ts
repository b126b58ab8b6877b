/** The site without a network, once it was visited; and when there is a newer one. */
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {BrowserContext, Page} from "playwright-core";
import {afterEach, beforeEach, describe, expect} from "vitest";
import {readSite} from "../../tools/check-site/site.js";
import {filesOf, publishOffline} from "../../tools/site/offline/publish.js";
import {type Served, serve} from "../../tools/site/serve.js";
import {button, liveFigure, state, test} from "./on-page.js";

let folder: string;
let served: Served;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "offline-"));
  cpSync("dist", folder, {recursive: true});
  served = await serve(folder);
});
afterEach(async () => {
  await served.close().catch(() => {});
  rmSync(folder, {recursive: true});
});

/** Opens the first page, and waits until the whole site is kept. */
async function visit(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${served.url}index.html`);
  await page.evaluate(async () => {
    const {active} = await navigator.serviceWorker.ready;
    while (active?.state !== "activated") await new Promise((done) => setTimeout(done, 50));
  });
  return page;
}

describe("without a network", () => {
  test("pages, figures, films and training are there after one visit, and the page says so", async ({
    browser
  }) => {
    const context = await browser.newContext();
    const page = await visit(context);
    await context.setOffline(true);
    await served.close();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("requestfailed", (request) => {
      // By this the page finds out.
      if (request.method() !== "HEAD") faults.push(request.url());
    });
    for (const {file} of readSite("dist").pages.filter(({file}) => !/^(404|figure\/)/.test(file))) {
      await page.goto(`${served.url}${file}`);
      await page.locator("h1").waitFor();
      await expect
        .poll(() => page.locator(".site-note").textContent(), {message: file})
        .toMatch(/without a network/);
    }
    await page.goto(`${served.url}figure/turns.html`);
    await expect.poll(() => page.locator(".timeline-play").isEnabled()).toBe(true);
    // An address with settings, which nobody has visited.
    await page.goto(`${served.url}figure/turns.html?m=3`);
    const figure = await liveFigure(page, "turns");
    await button(figure, "Run").click();
    await state(figure, "running");
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("a newer version", () => {
  test("is not mixed with the one that is open, and comes when it is asked for", async ({browser}) => {
    const context = await browser.newContext();
    const page = await visit(context);
    for (const file of ["index.html", "credits.html"]) {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll("</h1>", " 2</h1>"));
    }
    await publishOffline(folder);
    await page.reload();
    const note = page.locator(".site-note");
    await note.getByRole("button").waitFor();
    // All pages are still the older ones.
    for (const file of ["credits.html", "index.html"]) {
      await page.goto(`${served.url}${file}`);
      expect(await page.locator("h1").textContent(), file).not.toMatch(/2$/);
    }
    await note.getByRole("button").click();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.endsWith("2"));
    await page.goto(`${served.url}credits.html`);
    expect(await page.locator("h1").textContent()).toMatch(/2$/);
    await context.close();
  });
});

test("every file that a page may load is kept, by its content", async () => {
  const files = await filesOf("dist");
  const kept = new Set(files.map(({url}) => url));
  const {files: all} = readSite("dist");
  const missing = [...all].filter(
    (file) => /\.(html|js|css|woff2|wasm|frames|svg)$/.test(file) && !kept.has(file)
  );
  // Pages as single files are for those who take them away.
  expect(missing.filter((file) => !file.startsWith("one-file/"))).toEqual(["404.html", "embed.js", "sw.js"]);
  expect(
    files.filter(({url, revision}) => revision === null && !/\.[\w-]{8}\.\w+$|@[\d.]+\//.test(url))
  ).toEqual([]);
});

test("the manifest names a page and icons that are there", () => {
  const manifest = JSON.parse(readFileSync("dist/manifest.webmanifest", "utf8"));
  const {files} = readSite("dist");
  for (const {src} of manifest.icons) expect(files.has(src), src).toBe(true);
  expect(files.has(manifest.start_url.replace("./", ""))).toBe(true);
});
