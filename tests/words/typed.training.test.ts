import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {released} from "../../src/experiments/released.js";
import {parseRows} from "../../src/experiments/result-row.js";
import {figureOf} from "../../src/figures/index.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import {openBackend} from "../../src/gan/backends/index.js";
import {trainRun} from "../../tools/record/train-row.js";

/** What the chapters say in words of single runs that no recording and no summary holds. */
describe("taking turns, and the evidence", () => {
  let backend: Backend;
  beforeAll(async () => {
    backend = await openBackend({only: "wasm"});
  });
  const modes = (values: {seed: number; n: number; m: number}) =>
    trainRun(backend, figureOf("turns"), "run", {values}).history;

  test("at 10 : 1, seed 1 never finds more than four heaps", () => {
    const history = modes({seed: 1, n: 10, m: 1});
    expect(Math.max(...history.map(({modesCaptured}) => modesCaptured))).toBeLessThanOrEqual(4);
  });

  test("at 1 : 1, seed 4 is collapsed for most of its first half, and gets out", () => {
    const history = modes({seed: 4, n: 1, m: 1});
    const first = history.filter(({update}) => update > 0 && update < 3000);
    expect(first.filter(({modesCaptured}) => modesCaptured <= 2).length).toBeGreaterThan(first.length / 2);
    expect(history.at(-1)?.modesCaptured).toBe(8);
  });
});

test("too good a critic: of the released minimax generators, that of seed 4 alone leaves, for one heap", () => {
  const rows = parseRows(released, readFileSync("data/experiments/released.csv", "utf8"));
  const minimax = rows.filter(({cell}) => cell === "minimax");
  expect(minimax.filter(({outcome}) => outcome.modesCaptured > 0).map(({seed}) => seed)).toEqual([4]);
  expect(minimax.find(({seed}) => seed === 4)?.outcome.modesCaptured).toBe(1);
});
