import {existsSync, readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import {type FigureRow, type FigureRun, runsShown, specificationOf} from "../../src/figures/figure-row.js";
import {figureOf, figures} from "../../src/figures/index.js";
import {readingOf} from "../../src/figures/readings.js";
import {sceneOf} from "../../src/figures/scene.js";
import {attributes, html, type Markup, raw} from "../../src/markup/html.js";
import {decodeFilm} from "../../src/runs/film.js";
import {decodeRecording, frameOf, type RecordedRun, type Recording} from "../../src/runs/recording.js";
import type {Frame} from "../../src/runs/run-state.js";
import {drawChart} from "../../src/views/chart/draw-chart.js";
import {eventMarks} from "../../src/views/chart/event-marks.js";
import {swatchOf} from "../../src/views/chart/run-strokes.js";
import type {Member} from "../../src/views/comparison.js";
import {comparisons} from "../../src/views/comparisons.js";
import {drawRun, panelTitle, viewsOf} from "../../src/views/draw-run.js";
import type {Panel} from "../../src/views/drawing/layer.js";
import {svgString} from "../../src/views/drawing/svg-string.js";
import {views} from "../../src/views/index.js";
import {legendHtml} from "../../src/views/legend.js";
import type {ViewName} from "../../src/views/names.js";
import type {Scene} from "../../src/views/scene.js";
import {scoreboardHtml} from "../../src/views/scoreboard/scoreboard.js";
import {
  type FigureWords,
  figureWords,
  type RunWords,
  runWords,
  wholeCaption
} from "../../src/words/figure-words.js";
import {wordsOf} from "../../src/words/index.js";
import type {Words} from "../../src/words/words.js";
import {emptyFrame} from "./empty-frame.js";

const fileOf = (id: string) => `data/recordings/${id}.frames`;

/** @throws Error if the figure was never recorded */
export function readRecording(id: string): Recording {
  if (!existsSync(fileOf(id)))
    throw new Error(`The figure "${id}" has no recording; "npm run record ${id}" makes one.`);
  return decodeRecording(readFileSync(fileOf(id)));
}

/** A run of the figure, drawn. */
interface Drawn {
  readonly run: FigureRun;
  readonly called: RunWords;
  readonly frame: Frame;
  readonly scene: Scene;
  /** Of the row's views, those that can draw it. */
  readonly names: readonly ViewName[];
  readonly panels: readonly Panel[];
  /** Fingerprint of the recorded run's weights at its end: a live one is compared with it. */
  readonly checksum: string | null;
}

/** @param unrecorded whether a figure without a recording is drawn empty: a preview of a row that was just written */
interface StillOptions {
  readonly words?: Words;
  readonly unrecorded?: boolean;
  /** The figure keeps silent: its runs stand at their film's last state up to this update, and nothing says what comes of them. */
  readonly until?: number;
}

/**
 * A figure as it stands in the page before any script runs: the recorded runs' pictures, what they say, and the
 * caption. The live figure takes these very elements over.
 *
 * @throws Error if the figure or one of its runs was never recorded, unless that is allowed
 */
export function still(id: string, {words = wordsOf(), unrecorded = false, until}: StillOptions = {}): Markup {
  const row = figureOf(id);
  const said = figureWords(words, id);
  const recording = unrecorded && !existsSync(fileOf(id)) ? null : readRecording(id);
  const frameAt = until === undefined || until >= shownAt(row) ? frameOf : stateBefore(id, until);
  const drawn = runsShown(row).map((run) => draw(row, run, recording, frameAt, words));
  const silent = until === undefined ? null : drawn[0].frame.update;
  const names = [...new Set(drawn.flatMap((one) => one.names))];
  const legend = legendHtml(
    words.views,
    names.map((name) => views[name]),
    drawn.flatMap(({panels}) => panels)
  );
  const runs = drawn.map((one, i) => runSection(row, one, words, swatchOf(row, i, drawn.length)));
  const charts = chartSection(row, drawn, words);
  // One run with its turns under it leaves room at its side.
  const isNarrow = drawn.length === 1 && row.views.includes("metronome");
  const stage = html`<div class="stage"><div class="runs" data-runs="${drawn.length}">${runs}</div>${comparisonSection(row, drawn, words)}${isNarrow && charts}</div>`;
  // A knob or two stand in a row with the buttons; more of them at the pictures' side.
  const desk = row.laboratory || row.shown || row.knobs.length > 1 ? "beside" : "below";
  const instrument = html`<div class="instrument" data-desk="${desk}">${stage}<div class="transport"></div><div class="desk"></div></div>`;
  const beside = [!isNarrow && charts, scoreboardSection(row, drawn, words), legend];
  const number = figures.indexOf(row) + 1;
  return html`<figure class="plate" id="figure-${id}" data-figure="${id}" data-state="idle"${attributes({"data-silent": silent === null ? null : String(silent)})}><header class="plate-head"><span class="plate-number">${number}</span><p class="plate-title">${said.title}</p><p class="state-line"></p></header><div class="messages"></div>${instrument}<div class="beside">${beside}</div><figcaption>${silent === null ? wholeCaption(said) : silentCaption(said)}<p class="caption-note" hidden></p></figcaption><div class="take-away"></div></figure>`;
}

/** The update of a figure's still. */
function shownAt({stillAt, budget}: FigureRow): number {
  return stillAt ?? budget;
}

/** A figure's runs in the last state of its film up to an update: a sketch of them, and nothing of what came later. */
function stateBefore(id: string, until: number): (recorded: RecordedRun) => Frame {
  const film = decodeFilm(gunzipSync(readFileSync(`data/films/${id}.frames`)));
  return ({id: run}) => film.frames(run).findLast(({update}) => update <= until)!;
}

/** What comes of it is there, for when the figure may speak. */
function silentCaption({caption, outcome}: FigureWords): Markup {
  return html`${caption}${outcome && html` <span class="caption-outcome">${outcome}</span>`}`;
}

function draw(
  row: FigureRow,
  run: FigureRun,
  recording: Recording | null,
  frameAt: (recorded: RecordedRun) => Frame,
  words: Words
): Drawn {
  const recorded = recording?.runs.find(({id}) => id === run.id);
  if (recording && !recorded)
    throw new Error(`The recording of "${row.id}" has no run "${run.id}"; record it again.`);
  const scene = sceneOf(row, recorded?.specification ?? specificationOf(row, run));
  const names = viewsOf(row.views, scene);
  const frame = recorded ? frameAt(recorded) : emptyFrame(scene);
  const called = runWords(words, row.id, run.id);
  return {
    run,
    called,
    frame,
    scene,
    names,
    panels: drawRun(names, scene, frame, words.views),
    checksum: recorded?.checksum ?? null
  };
}

function runSection(
  row: FigureRow,
  {run, called, frame, names, panels, checksum}: Drawn,
  words: Words,
  swatch: Markup | null
): Markup {
  const drawings = panels.map((panel, i) => {
    const title = panelTitle(names, names[i], words.views);
    const head = title && html`<p class="panel-title">${title}</p>`;
    return html`<div class="panel" data-view="${panel.view}">${head}${svgString(panel)}</div>`;
  });
  const said = words.reading(readingOf(frame.measurement, row.reading));
  return html`<section class="run" role="group" data-run="${run.id}"${attributes({"data-checksum": checksum})} aria-label="${called.label}"><p class="run-label">${swatch}${called.label}</p><div class="panels">${drawings}</div><p class="reading">${said}</p></section>`;
}

function membersOf(drawn: readonly Drawn[]): Member[] {
  return drawn.map(({called: {label}, scene, frame}) => ({
    label,
    scene,
    measurement: frame.measurement
  }));
}

function scoreboardSection(row: FigureRow, drawn: readonly Drawn[], {views}: Words): Markup | null {
  if (!row.scoreboard) return null;
  return html`<div class="scoreboard">${scoreboardHtml(views, membersOf(drawn))}</div>`;
}

function comparisonSection(row: FigureRow, drawn: readonly Drawn[], {views}: Words): Markup | null {
  const drawings = (row.comparisons ?? []).map((name) => {
    const panel = comparisons[name](membersOf(drawn), views);
    return html`<div class="comparison" data-comparison="${name}">${svgString(panel)}</div>`;
  });
  return drawings.length > 0 ? html`<div class="comparisons">${drawings}</div>` : null;
}

function chartSection(row: FigureRow, drawn: readonly Drawn[], {views: words}: Words): Markup | null {
  const names = row.charts ?? [];
  if (names.length === 0) return null;
  const {document} = parseHTML("<!doctype html><html><body></body></html>");
  const drawings = names.map((name) => {
    const svg = drawChart(
      Plot,
      name,
      {
        series: drawn.map(({called: {short, label}, frame: {history}}) => ({label: short ?? label, history})),
        budget: row.budget,
        events: eventMarks(row.events ?? [], words),
        document: document as unknown as Document
      },
      words
    );
    // Written out by the DOM that Plot drew into.
    return html`<div class="chart-panel" data-chart="${name}"><p class="chart-title">${words.chart.titles[name]}</p>${raw(svg.outerHTML)}</div>`;
  });
  return html`<div class="charts">${drawings}</div>`;
}
