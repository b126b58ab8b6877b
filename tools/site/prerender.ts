import {readFileSync} from "node:fs";
import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import {type FigureRow, type FigureRun, runsShown} from "../../src/figures/figure-row.js";
import {figureOf, figures} from "../../src/figures/index.js";
import {frameOf, type RecordedRun, type Recording} from "../../src/runs/recording.js";
import {charts} from "../../src/views/chart/charts.js";
import {drawChart} from "../../src/views/chart/draw-chart.js";
import {happenings} from "../../src/views/chart/event-marks.js";
import {drawOverviews} from "../../src/views/divergences/draw-overview.js";
import {drawRun, panelTitle, sceneOf} from "../../src/views/draw-run.js";
import type {Panel} from "../../src/views/drawing/layer.js";
import {escapeText, svgString} from "../../src/views/drawing/svg-string.js";
import {keyHtml} from "../../src/views/legend.js";
import {scoreboardHtml} from "../../src/views/scoreboard/scoreboard.js";
import {texts} from "../../src/words/index.js";
import {reading} from "../../src/words/reading.js";

/** @throws Error if the figure was never recorded */
export function readRecording(id: string): Recording {
  try {
    return JSON.parse(readFileSync(`data/recordings/${id}.json`, "utf8"));
  } catch {
    throw new Error(`The figure "${id}" has no recording; "npm run record ${id}" makes one.`);
  }
}

/**
 * A figure as it stands in the page before any script runs: the recorded runs' pictures, what they say, and the
 * caption. The live figure takes these very elements over.
 */
export function still(id: string): string {
  const row = figureOf(id);
  const recording = readRecording(id);
  const recordedRun = (run: FigureRun) => {
    const recorded = recording.runs.find((other) => other.id === run.id);
    if (!recorded) throw new Error(`The recording of "${id}" has no run "${run.id}"; record it again.`);
    return recorded;
  };
  const shown = runsShown(row);
  const runs = shown.map((run) => runSection(row, run, recordedRun(run)));
  const recorded = shown.map(recordedRun);
  const overviews = drawOverviews(
    row,
    recorded.map(({specification}) => specification),
    recorded.map(({snapshot}) => snapshot.measurement)
  ).map((panel) => `<div class="overview" data-overview="${panel.view}">${svgString(panel)}</div>`);
  const together = overviews.length > 0 ? `<div class="overviews">${overviews.join("")}</div>` : "";
  const drawn = scoreboardSection(row, shown, recorded) + together + chartSection(row, shown, recorded);
  const key = keyHtml(
    texts(),
    recorded.flatMap((run) => panelsOf(row, run))
  );
  const number = figures.indexOf(row) + 1;
  return `<figure class="plate" id="figure-${id}" data-figure="${id}" data-state="idle"><header class="plate-head"><span class="plate-number">${number}</span><p class="plate-title">${escapeText(row.title)}</p></header>${key}<div class="runs" data-runs="${shown.length}">${runs.join("")}</div>${drawn}<figcaption>${escapeText(row.caption)}</figcaption></figure>`;
}

function runSection(row: FigureRow, run: FigureRun, recorded: RecordedRun): string {
  const panels = panelsOf(row, recorded).map((panel, i) => {
    const title = panelTitle(row, row.views[i], texts());
    const head = title ? `<p class="panel-title">${escapeText(title)}</p>` : "";
    return `<div class="panel" data-view="${panel.view}">${head}${svgString(panel)}</div>`;
  });
  return `<section class="run" data-run="${run.id}" aria-label="${escapeText(run.label)}"><p class="run-label">${escapeText(run.label)}</p><div class="panels">${panels.join("")}</div><p class="reading">${escapeText(reading(recorded.snapshot.measurement, row.reading))}</p></section>`;
}

function panelsOf(row: FigureRow, recorded: RecordedRun): Panel[] {
  return drawRun(row, sceneOf(row, recorded.specification), frameOf(recorded));
}

function scoreboardSection(
  row: FigureRow,
  runs: readonly FigureRun[],
  recorded: readonly RecordedRun[]
): string {
  if (!row.scoreboard) return "";
  const contestants = runs.map(({label}, i) => ({label, measurement: recorded[i].snapshot.measurement}));
  return `<div class="scoreboard">${scoreboardHtml(texts(), contestants)}</div>`;
}

function chartSection(row: FigureRow, runs: readonly FigureRun[], recorded: readonly RecordedRun[]): string {
  const names = row.charts ?? [];
  if (names.length === 0) return "";
  const {document} = parseHTML("<!doctype html><html><body></body></html>");
  const drawings = names.map((name) => {
    const svg = drawChart(Plot, charts[name], {
      series: runs.map(({short, label}, i) => ({label: short ?? label, history: recorded[i].history})),
      budget: row.budget,
      happenings: happenings(row),
      document: document as unknown as Document
    });
    return `<div class="chart-panel" data-chart="${name}"><p class="chart-title">${escapeText(charts[name].title)}</p>${svg.outerHTML}</div>`;
  });
  return `<div class="charts">${drawings.join("")}</div>`;
}
