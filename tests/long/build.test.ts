import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {readdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";

/** Builds the site; a warning would fail the build. @returns each file of it with the hash of its bytes */
function build(): Record<string, string> {
  const {status, stdout, stderr} = spawnSync("npx", ["tsx", "tools/build.ts"], {encoding: "utf8"});
  expect(`${stdout}${stderr}`).not.toContain("Warning");
  expect(status, stderr).toBe(0);
  const files = readdirSync("dist", {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({parentPath, name}) => {
      const file = join(parentPath, name);
      return [file, createHash("sha256").update(readFileSync(file)).digest("hex")];
    })
  );
}

test("a second build, from nothing that the first left behind, is the first byte for byte, and neither warns", {
  timeout: 600_000
}, () => {
  const first = build();
  rmSync("src/.observablehq", {recursive: true});
  rmSync("src/built", {recursive: true});
  expect(build()).toEqual(first);
});
