import {cpSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect} from "vitest";
import {button, liveFigure, state, test} from "../on-page.js";
import type {Host, Server} from "./servers.js";

/** What a page's visit leaves to be blamed. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

/** The built site on a host, in a folder of it (with a slash at its end) or at its root: goes about as a reader does. */
export function onHost({name, clean, serve}: Server, base: string): void {
  describe(`${name}, in /${base}`, () => {
    let host: Host;
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "served-"));
      cpSync("dist", join(folder, base), {recursive: true});
      // A host shows something at its root.
      if (base) cpSync("dist/404.html", join(folder, "index.html"));
      host = await serve(folder);
    });
    afterAll(async () => {
      await host.close();
      rmSync(folder, {recursive: true});
    });

    test("one goes from page to page by their links, and a figure trains", async ({page}) => {
      const faults = watch(page);
      await page.goto(`${host.url}${base}index.html`);
      await page.locator(".chapters-in-a-row").getByRole("link", {name: "Mode collapse"}).click();
      await page.waitForURL(`${host.url}${base}mode-collapse.html`);
      const figure = await liveFigure(page, "mode-collapse");
      await button(figure, "Run").click();
      await state(figure, "running");
      await page.locator("a.site-title").click();
      await page.waitForURL(`${host.url}${base}index.html`);
      expect(faults).toEqual([]);
    });

    test("a link to a run sets the figure's knobs", async ({page}) => {
      await page.goto(`${host.url}${base}worksheet.html`);
      await page.locator("#exercise-border").getByRole("link", {name: "seed 3"}).click();
      await page.waitForURL(/taking-turns\.html\?/);
      await liveFigure(page, "turns");
      expect(page.url()).toContain("seed=3");
    });

    test.runIf(clean)("addresses without an ending lead where they led", async ({page}) => {
      const faults = watch(page);
      for (const old of ["taking-turns?v=1&figure=turns&seed=3#figure-turns", "figure/turns"]) {
        await page.goto(`${host.url}${base}${old}`);
        await liveFigure(page, "turns");
      }
      expect(faults).toEqual([]);
    });
  });
}
