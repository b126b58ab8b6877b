import {expect, test} from "vitest";
import {createSpecification} from "../../src/gan/training/specification.js";
import type {BenchRow} from "../../tools/bench/compare.js";
import {productFlops} from "../../tools/bench/flops.js";
import {shortfalls} from "../../tools/bench/targets.js";

const good: BenchRow = {
  name: "2x64 non-saturating",
  roundsPerSecond: 500,
  tutorialRoundsPerSecond: 100,
  timesTutorial: 5,
  shareOfLargeProduct: 0.45,
  snapshotInRounds: 2
};

test.each<[string, Partial<BenchRow>, string[]]>([
  ["all is well", {}, []],
  ["too slow", {timesTutorial: 3.9}, ["3.90 times the tutorial's speed, where at least 4 is wanted"]],
  ["a poor use of the machine", {shareOfLargeProduct: 0.39}, ["0.39 of the large product's speed"]],
  ["wider networks use it better", {name: "2x128 non-saturating"}, ["where at least 0.5 is wanted"]],
  ["a slow picture", {snapshotInRounds: 3.2}, ["3.20 rounds for a snapshot, where at most 3 is wanted"]],
  ["no number", {timesTutorial: Number.NaN}, ["NaN times"]]
])("the benchmark says where it falls short: %s", (_, change, expected) => {
  const found = shortfalls({where: "here", rows: [{...good, ...change}]});
  expect(found).toHaveLength(expected.length);
  expected.forEach((part, i) => {
    expect(found[i]).toContain(part);
  });
});

test("a round of two players of 2 x 64 units has 29 million floating-point operations at batch 256", () => {
  const network = {depth: 2, width: 64};
  const flops = productFlops(
    createSpecification({batch: 256, generator: {network}, discriminator: {network}})
  );
  // By hand, in weights that are multiplied: G has 2 64 + 64 64 + 64 2, D 2 64 + 64 64 + 64 1; inner = all but the first layer.
  const g = 128 + 4096 + 128;
  const d = 128 + 4096 + 64;
  const discriminator = g + 2 * (2 * d + (d - 128));
  const generator = 2 * g + 2 * d + (g - 128);
  expect(flops).toBe(2 * 256 * (discriminator + generator));
});
