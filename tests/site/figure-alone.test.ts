import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {runsShown, specificationOf} from "../../src/figures/figure-row.js";
import {figureOf, figures} from "../../src/figures/index.js";
import {sceneOf} from "../../src/figures/scene.js";
import {drawRun, viewsOf} from "../../src/views/draw-run.js";
import {svgString} from "../../src/views/drawing/svg-string.js";
import {wordsOf} from "../../src/words/index.js";
import {emptyFrame} from "../../tools/site/empty-frame.js";
import {still} from "../../tools/site/prerender.js";

const rows = figures.flatMap((row) =>
  runsShown(row).map((run) => ({row, run, name: `${row.id}, ${run.id}`}))
);

test.each(rows)(
  "$name: a run that was never recorded is drawn empty, with the data in their place",
  ({row, run}) => {
    const scene = sceneOf(row, specificationOf(row, run));
    const names = viewsOf(row.views, scene);
    const panels = drawRun(names, scene, emptyFrame(scene), wordsOf().views);
    expect(panels.map(({view}) => view)).toEqual(names);
    for (const panel of panels) {
      const {document} = parseHTML(`<!doctype html><body>${svgString(panel)}</body>`);
      expect(document.querySelector("svg")?.getAttribute("aria-label")).not.toMatch(/NaN|undefined|null/);
      expect(document.body.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  }
);

test("a figure that was recorded is the same alone as in its chapter", () => {
  const {id} = figureOf("turns");
  // Plot numbers what it clips by, one after the other.
  const withoutNumbers = (unrecorded: boolean) =>
    String(still(id, {unrecorded})).replaceAll(/plot-clip-\d+/g, "");
  expect(withoutNumbers(true)).toBe(withoutNumbers(false));
});
