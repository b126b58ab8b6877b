import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import {figureOf} from "../../src/figures/index.js";
import {readingOf} from "../../src/figures/readings.js";
import {sceneOf} from "../../src/figures/scene.js";
import type {Specification} from "../../src/gan/training/specification.js";
import {html, type Markup, raw} from "../../src/markup/html.js";
import {decodeFilm} from "../../src/runs/film.js";
import {frameOf, type RecordedRun} from "../../src/runs/recording.js";
import {type Frame, fullMeasurement} from "../../src/runs/run-state.js";
import {drawChart} from "../../src/views/chart/draw-chart.js";
import type {ChartName} from "../../src/views/charts.js";
import {drawRun} from "../../src/views/draw-run.js";
import {svgString} from "../../src/views/drawing/svg-string.js";
import {runWords} from "../../src/words/figure-words.js";
import type {SiteWords} from "../../src/words/site-words.js";
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
export function lastState(figure: string, run: string, words: Words): State {
  const recorded = recordedRun(figure, run);
  return stateOf(figure, recorded.specification, frameOf(recorded), words);
}

interface State {
  readonly picture: Markup;
  readonly said: string;
}

function stateOf(figure: string, specification: Specification, frame: Frame, words: Words): State {
  const row = figureOf(figure);
  const {samples, real} = frame.arrays;
  const few = (points?: Float32Array) => points?.subarray(0, 2 * SAMPLES);
  const small = {...frame, arrays: {samples: few(samples), real: few(real)}};
  const [panel] = drawRun(["plane"], sceneOf(row, specification), small, words.views);
  return {
    picture: svgString(panel),
    said: words.reading(readingOf(fullMeasurement(frame), row.reading))
  };
}

/** Pictures of a film that shows how G moves. */
const MOVES = 4;

/** The last pictures of a recorded run's film in which nearly all samples are about a mode, some on it, each time another one. */
export function smallMoves(figure: string, run: string, words: SiteWords): Markup {
  const film = decodeFilm(gunzipSync(readFileSync(`data/films/${figure}.frames`)));
  const {specification} = film.runs.find(({id}) => id === run)!;
  const chosen: Frame[] = [];
  for (const frame of film.frames(run).toReversed()) {
    const {leadingMode, leadingShare, highQuality} = fullMeasurement(frame);
    const hasMoved = chosen.length === 0 || fullMeasurement(chosen[0]).leadingMode !== leadingMode;
    if (chosen.length < MOVES && hasMoved && leadingShare > 0.9 && highQuality > 0) chosen.unshift(frame);
  }
  const {whole} = words.views.format;
  const pictures = chosen.map(
    (frame) =>
      html`<figure class="small-still">${stateOf(figure, specification, frame, words).picture}<figcaption>${words.symptoms.moved(whole(frame.update))}</figcaption></figure>`
  );
  return html`<div class="small-moves">${pictures}</div>`;
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
