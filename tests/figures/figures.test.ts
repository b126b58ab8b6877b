import {beforeAll, describe, expect, test} from "vitest";
import {runsShown, specificationOf} from "../../src/figures/figure-row.js";
import {figures} from "../../src/figures/index.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import {openBackend} from "../../src/gan/backends/index.js";
import {readRecording, still} from "../../tools/still.js";
import {trainRun} from "../../tools/train-row.js";
import {pagesOf} from "./page-of.js";

describe.each(figures)("the figure $id", (row) => {
  let backend: Backend;
  beforeAll(async () => {
    backend = await openBackend({only: "wasm"});
  });

  test("is a well-formed row", () => {
    expect(row.id).toMatch(/^[a-z][a-z-]*$/);
    expect(row.caption.endsWith(".")).toBe(true);
    expect(new Set(row.runs.map(({id}) => id)).size).toBe(row.runs.length);
    for (const {run} of row.expected) expect(row.runs.map(({id}) => id)).toContain(run);
    expect(row.budget % row.measureEvery).toBe(0);
  });

  test("stands on one page, once", () => {
    expect(pagesOf(row.id)).toHaveLength(1);
  });

  test("was recorded with the present rows", () => {
    const {runs} = readRecording(row.id);
    expect(runs.map(({specification}) => specification)).toEqual(
      row.runs.map((run) => specificationOf(row, run))
    );
    expect(runs.map(({update}) => update)).toEqual(row.runs.map(() => row.budget));
  });

  // Runs that a reader has to pick first are left out: they may be slow, and every remedy has fingerprints of its own.
  test("its still is what the engine does today, bit for bit", () => {
    const {runs} = readRecording(row.id);
    for (const {id} of runsShown(row))
      expect(trainRun(backend, row, id).checksum).toBe(runs.find((run) => run.id === id)?.checksum);
  });

  test.each(row.expected)("$run $claim, from the seed of the row and from three others", ({run, holds}) => {
    for (const seed of [undefined, 11, 12, 13]) {
      const {history} = trainRun(backend, row, run, {values: seed === undefined ? {} : {seed}});
      expect(holds(history), `seed ${seed ?? "of the row"}`).toBe(true);
    }
  });

  test("its still has every panel, each with words for those who cannot see it", () => {
    const html = still(row.id);
    const shown = runsShown(row).length;
    for (const view of row.views) expect(html.split(`data-view="${view}"`)).toHaveLength(shown + 1);
    const drawings = shown * row.views.length + (row.charts?.length ?? 0) + (row.overviews?.length ?? 0);
    const labelled = [...html.matchAll(/<svg [^>]*>/g)].filter(
      ([tag]) => /role="img"/.test(tag) && /aria-label="[^"]{20,}"/.test(tag)
    );
    expect(labelled).toHaveLength(drawings);
    expect(html).not.toMatch(/NaN|undefined|null|Infinity/);
  });
});
