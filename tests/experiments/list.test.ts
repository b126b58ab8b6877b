import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {experiments} from "../../src/experiments/index.js";
import {listed, ranges} from "../../tools/experiment/list.js";
import {fake, folder} from "./fake.js";

test("every experiment is listed with its seeds, its runs and the command that trains the rest", () => {
  const lines = listed("data/experiments").split("\n");
  expect(lines).toHaveLength(experiments.length);
  for (const [i, {id, seeds, cells}] of experiments.entries()) {
    const {runs} = JSON.parse(readFileSync(`data/experiments/${id}.json`, "utf8"));
    expect(lines[i]).toContain(`${cells.length} cells`);
    expect(lines[i]).toContain(`seeds ${ranges(seeds)}  `);
    expect(lines[i]).toContain(`${runs} of ${cells.length * seeds.length} runs`);
    expect(lines[i]).toMatch(new RegExp(`npm run experiment -- ${id}$`));
  }
});

test("one that was never begun has no runs", () => {
  expect(listed(folder(), [fake()])).toContain("0 of 4 runs");
});

test("seeds in a row are written as a range", () => {
  expect(ranges([1, 2, 3, 7, 9, 10])).toBe("1-3,7,9-10");
  expect(ranges([])).toBe("");
});
