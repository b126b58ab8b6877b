import {describe, expect, test} from "vitest";
import {runsShown, specificationOf} from "../../src/figures/figure-row.js";
import {figures} from "../../src/figures/index.js";
import {planned} from "../../src/figures/plan.js";
import {viewsOf} from "../../src/views/draw-run.js";
import {wordsOf} from "../../src/words/index.js";
import {pagesOf} from "../../tools/site/page-of.js";
import {readRecording, still} from "../../tools/site/prerender.js";

describe.each(figures)("the figure $id", (row) => {
  test("is a well-formed row", () => {
    expect(row.id).toMatch(/^[a-z][a-z-]*$/);
    expect(wordsOf().figures[row.id].caption.endsWith(".")).toBe(true);
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
    expect(runs.map(({update}) => update < row.budget)).toEqual(
      row.runs.map(({breaksOff}) => breaksOff ?? false)
    );
  });

  test("its still has every panel, each with words for those who cannot see it", () => {
    const html = String(still(row.id));
    const shown = runsShown(row).length;
    const views = viewsOf(row.views, planned(row, runsShown(row)[0]).scene);
    for (const view of views) expect(html.split(`data-view="${view}"`)).toHaveLength(shown + 1);
    const drawings = shown * views.length + (row.charts?.length ?? 0) + (row.comparisons?.length ?? 0);
    const labelled = [...html.matchAll(/<svg [^>]*>/g)].filter(
      ([tag]) => /role="img"/.test(tag) && /aria-label="[^"]{20,}"/.test(tag)
    );
    expect(labelled).toHaveLength(drawings);
    expect(html).not.toMatch(/NaN|undefined|null|Infinity/);
  });
});
