import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {expect, test} from "vitest";
import {file, zipSite} from "../../tools/site/zip-site.js";

test("the file holds every other, letter by letter, in one folder; made again, it does not hold itself", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zip-"));
  mkdirSync(join(folder, "figure"));
  writeFileSync(join(folder, "index.html"), "<h1>é</h1>");
  writeFileSync(join(folder, "figure/a.html"), "a");
  writeFileSync(join(folder, "x.png"), "p");
  await zipSite(folder);
  await zipSite(folder);
  const held = unzipSync(readFileSync(join(folder, file)));
  rmSync(folder, {recursive: true});
  expect(Object.fromEntries(Object.entries(held).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual({
    "the-helvetica-scenario/index.html": "<h1>é</h1>",
    "the-helvetica-scenario/figure/a.html": "a",
    "the-helvetica-scenario/x.png": "p"
  });
});
