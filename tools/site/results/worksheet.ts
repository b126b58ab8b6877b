import {figureOf} from "../../../src/figures/index.js";
import type {KnobName} from "../../../src/figures/knobs/index.js";
import {html, join, type Markup} from "../../../src/markup/html.js";
import type {Exercise, ExerciseGroup, ExerciseRun} from "../../../src/teaching/exercise.js";
import {type ExerciseId, exercises} from "../../../src/teaching/exercises/index.js";
import type {Recorded} from "../../../src/teaching/recorded.js";
import {addressOf} from "../../../src/teaching/run-of-exercise.js";
import {inWords} from "../../../src/widget/value-in-words.js";
import {figureWords, runWords} from "../../../src/words/figure-words.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import type {ExerciseWords} from "../../../src/words/teaching-words.js";
import {readSummary} from "../../experiment/read-summary.js";
import {pagesOf} from "../page-of.js";
import {readRecording} from "../prerender.js";

const recorded: Recorded = {recording: readRecording, summary: readSummary};

/** The exercises of a group, with room to write. */
export function worksheet(group: ExerciseGroup, words: SiteWords): Markup {
  const {sheet} = words.teaching;
  return inGroup(group, (exercise) => {
    const {task, columns} = wordsOf(exercise, words);
    const heads = [sheet.guess, ...columns(exercise.answer(recorded))];
    const blank = exercise.runs.map(() => heads.map(() => ""));
    const lines = Array.from({length: exercise.lines}, () => html`<span class="line"></span>`);
    return html`${head(exercise, words)}<p>${words.views.format.unbreakable(task)}</p>${table(exercise, heads, blank, words)}<div class="room">${lines}</div>`;
  });
}

/** The answers of a group: the same tables filled in, and why. */
export function answers(group: ExerciseGroup, words: SiteWords): Markup {
  return inGroup(group, (exercise) => {
    const {columns, filled, why} = wordsOf(exercise, words);
    const measured = exercise.answer(recorded);
    return html`${head(exercise, words)}${table(exercise, columns(measured), filled(measured), words)}<p>${words.views.format.unbreakable(why(measured))}</p><p class="source">${sources(exercise, words)}</p>`;
  });
}

function inGroup(group: ExerciseGroup, inside: (exercise: Exercise<ExerciseId>) => Markup): Markup {
  const sections = exercises
    .filter((exercise) => exercise.group === group)
    .map(
      (exercise) => html`<section class="exercise" id="exercise-${exercise.id}">${inside(exercise)}</section>`
    );
  return html`<div class="exercises">${join(sections, "\n")}</div>`;
}

// What a row measures is what its own words ask for.
function wordsOf({id}: Exercise<ExerciseId>, {teaching}: SiteWords): ExerciseWords {
  return teaching.exercises[id] as ExerciseWords;
}

function head(exercise: Exercise<ExerciseId>, words: SiteWords): Markup {
  const number = exercises.indexOf(exercise) + 1;
  return html`<h3 id="exercise-name-${exercise.id}"><span class="plate-number">${number}</span> ${wordsOf(exercise, words).title} <small>${words.teaching.sheet.minutes(exercise.minutes)}</small></h3>`;
}

/** A row for each run, which its first cell opens. */
function table(
  exercise: Exercise<ExerciseId>,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  words: SiteWords
): Markup {
  const body = exercise.runs.map((run, i) => {
    const cells = rows[i].map((cell) => html`<td>${cell}</td>`);
    const [page] = pagesOf(run.figure);
    const href = `./${page}${addressOf(exercise, run)}#figure-${run.figure}`;
    return html`<tr><th scope="row"><a href="${href}">${name(run, words)}</a></th>${cells}</tr>`;
  });
  const columns = [words.teaching.sheet.open, ...heads].map((one) => html`<th scope="col">${one}</th>`);
  return html`<div class="result-scroll" role="region" tabindex="0" aria-labelledby="exercise-name-${exercise.id}"><table><thead><tr>${columns}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** The figure and what differs in it: on paper that is what one sets. */
function name(run: ExerciseRun, words: SiteWords): string {
  const {sheet} = words.teaching;
  const {title} = figureWords(words, run.figure);
  const {seed, ...values} = run.values ?? {};
  const settings = [
    ...(run.run && figureOf(run.figure).runs.length > 1 ? [runWords(words, run.figure, run.run).label] : []),
    ...(run.recipe ? [words.recipes[run.recipe]] : []),
    ...Object.entries(values).map(([knob, value]) =>
      words.ui.changed(knob as KnobName, inWords(value, words))
    ),
    ...(seed === undefined ? [] : [sheet.seed(inWords(seed, words))])
  ];
  const {unbreakable} = words.views.format;
  return unbreakable(sheet.run(title, settings.length > 0 ? settings : [sheet.asItComes]));
}

function sources({runs}: Exercise, words: SiteWords): string {
  const {sheet} = words.teaching;
  const said = runs.map(({figure, from}) =>
    from
      ? sheet.fromExperiment(words.experiments[from.experiment].title)
      : sheet.fromRecording(figureWords(words, figure).title)
  );
  return [...new Set(said)].join(" ");
}
