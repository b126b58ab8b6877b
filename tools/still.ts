import {readFileSync} from "node:fs";
import {drawRun, sceneOf} from "../src/components/picture/draw-run.js";
import {escapeText, svgString} from "../src/components/picture/svg-string.js";
import {figureOf, figures} from "../src/figures/index.js";
import {frameOf, type Recording} from "../src/figures/recording.js";
import {reading} from "../src/text/reading.js";

/** @throws Error if the figure was never recorded */
export function readRecording(id: string): Recording {
  try {
    return JSON.parse(readFileSync(`data/recordings/${id}.json`, "utf8"));
  } catch {
    throw new Error(`The figure "${id}" has no recording; "npm run record ${id}" makes one.`);
  }
}

/**
 * A figure as it stands in the page before any script runs: the recorded run's pictures, what they say, and the
 * caption. The live figure takes these very elements over.
 */
export function still(id: string): string {
  const row = figureOf(id);
  const recording = readRecording(id);
  const runs = row.runs.map((run) => {
    const recorded = recording.runs.find((other) => other.id === run.id);
    if (!recorded) throw new Error(`The recording of "${id}" has no run "${run.id}"; record it again.`);
    const panels = drawRun(row, sceneOf(row, run), frameOf(recorded)).map(
      (panel) => `<div class="panel" data-view="${panel.view}">${svgString(panel)}</div>`
    );
    return `<section class="run" data-run="${run.id}" aria-label="${escapeText(run.label)}"><p class="run-label">${escapeText(run.label)}</p><div class="panels">${panels.join("")}</div><p class="reading">${escapeText(reading(recorded.snapshot.measurement))}</p></section>`;
  });
  const number = figures.indexOf(row) + 1;
  return `<figure class="plate" id="figure-${id}" data-figure="${id}" data-state="idle"><header class="plate-head"><span class="plate-number">${number}</span><p class="plate-title">${escapeText(row.title)}</p></header><div class="runs" data-runs="${row.runs.length}">${runs.join("")}</div><figcaption>${escapeText(row.caption)}</figcaption></figure>`;
}
