import {expect, test} from "vitest";
import {experiments} from "../../src/experiments/index.js";
import {earlierSeeds, reportingSeeds, tuningSeeds} from "../../src/experiments/seeds.js";

test("reporting seeds are twenty, and none that settings or tests were chosen on", () => {
  expect(new Set(reportingSeeds).size).toBeGreaterThanOrEqual(20);
  for (const seed of [...tuningSeeds, ...earlierSeeds]) expect(reportingSeeds).not.toContain(seed);
});

test.each(experiments)(
  "the seeds of $id are those that are reported, or those from before there were any",
  ({seeds}) => {
    expect(seeds.length).toBeGreaterThan(0);
    const [known] = [reportingSeeds, earlierSeeds].filter((kind) =>
      seeds.every((seed) => kind.includes(seed))
    );
    expect(known).toBeDefined();
  }
);
