import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import {figureOf} from "../../src/figures/index.js";
import {readingOf} from "../../src/figures/readings.js";
import {sceneOf} from "../../src/figures/scene.js";
import {html, type Markup, raw} from "../../src/markup/html.js";
import {frameOf, type RecordedRun} from "../../src/runs/recording.js";
import {drawChart} from "../../src/views/chart/draw-chart.js";
import type {ChartName} from "../../src/views/charts.js";
import {drawRun} from "../../src/views/draw-run.js";
import {svgString} from "../../src/views/drawing/svg-string.js";
import {runWords} from "../../src/words/figure-words.js";
import type {Words} from "../../src/words/words.js";
import {readRecording} from "./prerender.js";

/** Samples in a small picture: enough to see where they are, and few enough for a page with many of them. */
const SAMPLES = 150;

function recordedRun(figure: string, run: string): RecordedRun {
  const recorded = readRecording(figure).runs.find(({id}) => id === run);
  if (!recorded) throw new Error(`The recording of "${figure}" has no run "${run}"; record it again.`);
  return recorded;
}

/** A recorded run's data plane without D's opinion, what the run is called, and what there is to say of it. */
export function smallPlane(figure: string, run: string, words: Words): Markup {
  const {picture, said} = lastState(figure, run, words);
  return html`<figure class="small-still">${picture}<figcaption><b>${runWords(words, figure, run).label}.</b> ${said}</figcaption></figure>`;
}

/** Where a recorded run stands in its figure's still: the data plane without D's opinion, and what there is to say of it. */
export function lastState(figure: string, run: string, words: Words): {picture: Markup; said: string} {
  const row = figureOf(figure);
  const recorded = recordedRun(figure, run);
  const {arrays, ...frame} = frameOf(recorded);
  const few = (points?: Float32Array) => points?.subarray(0, 2 * SAMPLES);
  const small = {...frame, arrays: {samples: few(arrays.samples), real: few(arrays.real)}};
  const [panel] = drawRun(["plane"], sceneOf(row, recorded.specification), small, words.views);
  return {picture: svgString(panel), said: words.reading(readingOf(frame.measurement, row.reading))};
}

/** Some runs of a figure's recording in one of its time lines. */
export function smallChart(figure: string, runs: readonly string[], name: ChartName, words: Words): Markup {
  const {document} = parseHTML("<!doctype html><html><body></body></html>");
  const series = runs.map((run) => {
    const {label, short} = runWords(words, figure, run);
    return {label: short ?? label, history: recordedRun(figure, run).history};
  });
  const svg = drawChart(
    Plot,
    name,
    {series, budget: figureOf(figure).budget, document: document as unknown as Document},
    words.views
  );
  const called = runs.map((run) => runWords(words, figure, run).label).join("; ");
  return html`<figure class="small-still wide">${raw(svg.outerHTML)}<figcaption><b>${words.views.chart.titles[name]}.</b> ${called}.</figcaption></figure>`;
}
