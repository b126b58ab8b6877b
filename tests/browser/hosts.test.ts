/** The built site on hosts of all kinds, at their root and in a folder of theirs. */
import {spawnSync} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect} from "vitest";
import {type Host, servers} from "./hosts/servers.js";
import {button, liveFigure, site, state, test} from "./on-page.js";

const missing = servers.flatMap((server) => server.missing() ?? []);
if (missing.length > 0) console.warn(`Hosts that are not tried: ${missing.join("; ")}.`);
const installed = servers.filter((server) => server.missing() === null);

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

describe.each(installed)("$name", ({clean, serve}) => {
  describe.each(["", "some/folder/"])("in %s/", (base) => {
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
});

describe("addresses that the site has had", () => {
  const lines = readFileSync("tests/browser/old-addresses.txt", "utf8").split("\n");
  const addresses = lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" | "));

  test.for(addresses)("%s still shows %s", async ([address, shown], {page}) => {
    const response = await page.goto(`${site}${address.replace(/^\//, "")}`);
    expect(response?.status()).toBe(200);
    await page.locator(shown).first().waitFor({state: "attached"});
    const seed = new URL(page.url()).searchParams.get("seed");
    const box = page.locator(shown).getByLabel("Seed", {exact: true});
    if (seed) await expect.poll(() => box.inputValue()).toBe(seed);
  });

  test("only grow in number", () => {
    const known = spawnSync(
      "git",
      ["log", "--diff-filter=AM", "--format=%H", "--", "tests/browser/old-addresses.txt"],
      {encoding: "utf8"}
    );
    for (const commit of known.stdout.split("\n").filter(Boolean)) {
      const then = spawnSync("git", ["show", `${commit}:tests/browser/old-addresses.txt`], {
        encoding: "utf8"
      }).stdout;
      const gone = then
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#") && !lines.includes(line));
      expect(gone, commit).toEqual([]);
    }
  });
});
