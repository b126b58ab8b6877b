/** The built site on a host of files, and at all addresses that it has had. tests/long/hosts.test.ts has all kinds of hosts. */
import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {describe, expect} from "vitest";
import {onHost} from "./hosts/on-host.js";
import {servers} from "./hosts/servers.js";
import {site, test} from "./on-page.js";

// The one that does the least for a site, in a folder; and the first that is installed of those that others have written.
const [plainest, , ...real] = servers;
onHost(plainest, "some/folder/");
const [first] = real.filter((server) => server.missing() === null);
if (first) onHost(first, "");

describe("addresses that the site has had", () => {
  const lines = readFileSync("tests/browser/old-addresses.txt", "utf8").split("\n");
  const addresses = lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" | "));

  test("still show what they showed", async ({page}) => {
    expect(addresses.length).toBeGreaterThan(20);
    for (const [address, shown] of addresses) {
      // So that an anchor of the page that is open is gone to, too.
      await page.goto("about:blank");
      const response = await page.goto(`${site}${address.replace(/^\//, "")}`, {
        waitUntil: "domcontentloaded"
      });
      expect(response?.status(), address).toBe(200);
      await page.locator(shown).first().waitFor({state: "attached"});
      const seed = new URL(page.url()).searchParams.get("seed");
      const box = page.locator(shown).getByLabel("Seed", {exact: true});
      if (seed) await expect.poll(() => box.inputValue(), {message: address}).toBe(seed);
    }
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
