import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {noticesOf, packageOf} from "../../tools/site/licences/notices.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "licences-"));
});
afterEach(() => rm(folder, {recursive: true}));

async function install(
  name: string,
  manifest: object,
  files: Record<string, string> = {LICENSE: `of ${name}`}
) {
  const place = join(folder, "node_modules", name);
  await mkdir(place, {recursive: true});
  for (const [file, text] of Object.entries({
    ...files,
    "package.json": JSON.stringify({name, version: "1.0.0", ...manifest})
  }))
    await writeFile(join(place, file), text);
  return place;
}

describe("the notices of what is published", () => {
  test("are those of the packages and of what these depend on, each once, by name", async () => {
    const b = await install("b", {license: "MIT", dependencies: {c: "1", "@types/x": "1"}});
    const a = await install("a", {license: "ISC", dependencies: {c: "1"}});
    await install("c", {license: "BSD-3-Clause"});
    expect(noticesOf([b, a]).map(({name, licence, text}) => [name, licence, text])).toEqual([
      ["a", "ISC", "of a"],
      ["b", "MIT", "of b"],
      ["c", "BSD-3-Clause", "of c"]
    ]);
  });

  test.each(["GPL-3.0", "UNLICENSED", undefined, "MIT AND GPL-2.0"])(
    "a package under %s stops the build",
    async (license) => {
      const place = await install("x", {license});
      expect(() => noticesOf([place])).toThrow("does not fit");
    }
  );

  test("and so does one that has no text of its licence", async () => {
    const place = await install("x", {license: "MIT"}, {});
    expect(() => noticesOf([place])).toThrow("no text of its licence");
  });

  test("a licence may stand in the readme", async () => {
    const place = await install(
      "x",
      {license: "MIT"},
      {"README.md": "# x\n\nLICENSE (MIT)\n-------\n\nCopyright X.\n"}
    );
    expect(noticesOf([place])[0].text).toBe("Copyright X.");
  });

  test("the packages of this project have them, whose texts are long", () => {
    const found = noticesOf(
      ["@tensorflow/tfjs-core", "comlink", "@observablehq/framework", "@observablehq/plot"].map((name) =>
        resolve("node_modules", name)
      )
    );
    const names = found.map(({name}) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "@observablehq/runtime",
        "@tensorflow/tfjs-core",
        "comlink",
        "d3-array",
        "internmap"
      ])
    );
    for (const {name, text} of found) expect(text.length, name).toBeGreaterThan(500);
  });
});

test("a file's package", () => {
  expect(packageOf("/p/node_modules/@a/b/dist/x.js")).toBe("/p/node_modules/@a/b");
  expect(packageOf("/p/node_modules/a/node_modules/c/x.js")).toBe("/p/node_modules/a/node_modules/c");
  expect(packageOf("/p/src/x.js")).toBeNull();
});
