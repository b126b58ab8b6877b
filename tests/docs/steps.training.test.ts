/** What the documentation says about adding things is done, to the letter, in a copy of the project. */
import {execFileSync, spawnSync} from "node:child_process";
import {cpSync, mkdtempSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {follow, stepsOf} from "./steps.js";

const pages = ["add-a-figure", "add-a-loss", "add-a-measure", "add-a-view"];
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "helvetica-scenario-docs-"));
  const tracked = execFileSync("git", ["ls-files", "-z"], {encoding: "utf8"}).split("\0").filter(Boolean);
  for (const file of tracked) cpSync(file, join(copy, file));
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  for (const page of pages) for (const step of stepsOf(`docs/${page}.md`)) follow(copy, step);
}, 60_000);

afterAll(() => rmSync(copy, {recursive: true}));

function run(command: string, ...words: string[]): {status: number | null; said: string} {
  const {status, stdout, stderr} = spawnSync("npx", [command, ...words], {
    cwd: copy,
    encoding: "utf8",
    // A stored picture that is not there yet is written, as it is on a desk.
    env: {...process.env, CI: "", NO_COLOR: "1"}
  });
  return {status, said: `${stdout}${stderr}`};
}

describe("the steps of the documentation", () => {
  test.each(pages)("%s has some, and each is small", (page) => {
    const steps = stepsOf(`docs/${page}.md`);
    expect(steps.filter(({kind}) => kind === "new")).toHaveLength(1);
    expect(steps.filter(({kind}) => kind === "diff").length).toBeGreaterThan(1);
  });

  test("leave a project that type-checks", {timeout: 120_000}, () => {
    const {status, said} = run("tsc", "--noEmit");
    expect(said).toBe("");
    expect(status).toBe(0);
  });

  test("leave tests that pass once the fingerprints are recorded, those of the new things among them", {
    timeout: 240_000
  }, () => {
    expect(run("tsx", "tests/gan/reference/record-checksums.ts").said).toMatch(/squared-hinge/);
    expect(run("tsx", "tools/record.ts", "two-heaps").said).toMatch(/two-heaps, equal: holds/);
    const {status, said} = run(
      "vitest",
      "run",
      "--project",
      "fast",
      "tests/gan/completeness.test.ts",
      "tests/gan/losses.test.ts",
      "tests/gan/evaluation",
      "tests/runs/run.test.ts",
      "tests/figures/knobs.test.ts",
      "tests/pictures/views.test.ts",
      "tests/experiments/results.test.ts",
      "tests/architecture"
    );
    expect(status, said).toBe(0);
    expect(said).toMatch(/squared-hinge/);
  });
});
