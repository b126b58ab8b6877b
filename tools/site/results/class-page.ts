import {cellOf} from "../../../src/experiments/summary.js";
import {asItComes, fromAddress} from "../../../src/figures/chosen-values.js";
import {figureOf} from "../../../src/figures/index.js";
import {html, type Markup} from "../../../src/markup/html.js";
import {
  type ClassTask,
  type ClassTaskId,
  classAddress,
  classTasks,
  tagOf
} from "../../../src/teaching/class-run.js";
import {classHistogram, countModes} from "../../../src/widget/class-histogram.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {readSummary} from "../../experiment/read-summary.js";
import {pagesOf} from "../page-of.js";

/** Links for a class, and our own runs drawn; the page's script draws theirs beside them. */
export function classPage(words: SiteWords): Markup {
  const places = classTasks.map((task) => place(task, words));
  return html`<div class="class-page" data-class><div class="class-tools"></div>${places}</div>`;
}

function place(task: ClassTask<ClassTaskId>, words: SiteWords): Markup {
  const {classroom: text} = words.ui;
  const address = classAddress(task);
  const {chosen} = fromAddress(asItComes(figureOf(task.figure)), address, false);
  const {measures, runs} = cellOf(readSummary(task.ours.experiment), task.ours.cell);
  const ours = countModes(
    runs.map(({outcome}) => outcome.modesCaptured),
    measures.modes.median
  );
  const [page] = pagesOf(task.figure);
  const link = html`<a href="./${page}${address}#figure-${task.figure}">${text.link}</a>`;
  return html`<section data-task="${task.id}" data-tag="${tagOf(chosen)}" data-ours="${ours.join(" ")}" aria-label="${text.tasks[task.id]}"><h2>${text.tasks[task.id]}</h2><p class="class-link">${link}</p><div class="class-drawn">${classHistogram(task.id, ours, null, words)}</div></section>`;
}
