/** Pictures that others follow at once ask for less: of what they show, only D's surface may be coarser, and what is drawn of it. */
import {beforeAll, expect, test} from "vitest";
import {runsShown} from "../../src/figures/figure-row.js";
import {figures} from "../../src/figures/index.js";
import {planned} from "../../src/figures/plan.js";
import {readingOf} from "../../src/figures/readings.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import {openBackend} from "../../src/gan/backends/index.js";
import {Run} from "../../src/runs/run.js";
import {fullMeasurement, type RunState} from "../../src/runs/run-state.js";
import {comparisons} from "../../src/views/comparisons.js";
import {drawRun, viewsOf} from "../../src/views/draw-run.js";
import {runWords} from "../../src/words/figure-words.js";
import {wordsOf} from "../../src/words/index.js";

let backend: Backend;
beforeAll(async () => {
  backend = await openBackend({only: "wasm"});
});

const runs = figures.flatMap((row) =>
  runsShown(row).map((run) => ({row, run, title: `${row.id}, ${run.id}`}))
);

test.each(runs)("$title: a passing picture says and draws what a standing one does", ({row, run}) => {
  const {plan, scene, needs} = planned(row, run);
  const trained = new Run(backend, plan);
  trained.advance(30);
  const history = [trained.measure()];
  const constants = trained.constants(needs);
  const words = wordsOf();
  const frameOf = (state: RunState) => ({...state, arrays: {...constants, ...state.arrays}, history});
  // A pace at which rounds are too fast for the eye, as they are while it trains.
  const draw = (state: RunState) => ({
    panels: drawRun(viewsOf(row.views, scene), scene, frameOf(state), words.views, 100).map((panel) => ({
      ...panel,
      layers: panel.layers.filter((layer) => !/^surface|^undecided$|^tick range$/.test(layer.class))
    })),
    reading: words.reading(readingOf(state.measurement, row.reading))
  });
  const standing = trained.state(needs);
  const passed = trained.state(needs, {passing: true});
  const [inPassing, atRest] = [draw(passed), draw(standing)];
  expect(inPassing.panels).toEqual(atRest.panels);
  // A gradient that no arrow shows is not measured in passing: then it is not said.
  const isSilent = row.reading === "gradient" && /^Update\s30\.$/.test(inPassing.reading);
  if (!isSilent) expect(inPassing.reading).toBe(atRest.reading);
  expect(fullMeasurement(frameOf(passed))).toEqual(history[0]);
  const together = ({measurement}: RunState) =>
    (row.comparisons ?? []).map((name) =>
      comparisons[name]([{label: runWords(words, row.id, run.id).label, scene, measurement}], words.views)
    );
  expect(together(passed)).toEqual(together(standing));
  trained.dispose();
});
