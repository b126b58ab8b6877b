import {
  type Question,
  questions,
  type Symptom,
  type SymptomId,
  symptoms
} from "../../../src/content/symptoms.js";
import {type CellSummary, cellOf} from "../../../src/experiments/summary.js";
import {writeAddress} from "../../../src/figures/address.js";
import {cures} from "../../../src/figures/rows/cures.js";
import {html, type Interpolated, join, type Markup} from "../../../src/markup/html.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {readSummary} from "../../experiment/read-summary.js";
import {smallChart, smallMoves, smallPlane} from "../small-still.js";
import {source, workLink} from "./result-frame.js";

/** The way to a symptom by questions, which opens without a script. */
export function path(words: SiteWords): Markup {
  return html`<nav class="guide-path" aria-label="${words.symptoms.path.label}">${asked("first", words)}</nav>`;
}

/** Each symptom with its pictures, what to do, its two runs and their numbers. */
export function symptomList(words: SiteWords): Markup {
  const rows = symptoms.map((symptom) => entry(symptom, words));
  return html`<div class="result" data-result="symptoms">${rows}<p class="source">${source(readSummary("cures"), words)}</p></div>`;
}

/** A question and its answers; an answer that asks on opens what it asks. */
function asked(id: string, words: SiteWords): Markup {
  const {answers} = questions.find((one) => one.id === id) as Question;
  const said = words.symptoms.path.questions as Readonly<
    Record<string, {question: string; answers: Readonly<Record<string, string>>}>
  >;
  const items = answers.map((answer) => {
    const label = said[id].answers[answer];
    const isQuestion = questions.some((one) => one.id === answer);
    return isQuestion
      ? html`<li><details><summary>${label}</summary>${asked(answer, words)}</details></li>`
      : html`<li><a href="#symptom-${answer}">${label}</a></li>`;
  });
  return html`<p>${said[id].question}</p><ul>${items}</ul>`;
}

function entry(symptom: Symptom<SymptomId>, words: SiteWords): Markup {
  const {id, sick, cured, cureIsFrom, works} = symptom;
  const {heads, live, evidence} = words.symptoms;
  const {name, usually, next, change} = words.symptoms.symptoms[id];
  const {unbreakable} = words.views.format;
  const address = writeAddress("cures", {}, {}, {runs: [sick, cured], run: true});
  const link = html`<a href="${address}#figure-cures">${live}</a>`;
  const restsOn = join([evidence[cureIsFrom], ...works.map((key) => workLink(key, words))], "; ");
  const said = [
    [heads.usually, unbreakable(usually)],
    [heads.next, unbreakable(next)],
    [heads.change, unbreakable(change)],
    [heads.restsOn, restsOn],
    [heads.live, link]
  ] as const;
  return html`<section class="symptom" id="symptom-${id}" aria-labelledby="symptom-name-${id}"><h3 id="symptom-name-${id}">${name}</h3><div class="symptom-pictures">${pictures(symptom, words)}</div><dl>${said.map(([head, text]) => html`<dt>${head}</dt><dd>${text}</dd>`)}</dl>${measured(symptom, words)}</section>`;
}

function pictures({sick, cured, shows, film}: Symptom<SymptomId>, words: SiteWords): Interpolated {
  if (film) return smallMoves(film.figure, film.run, words);
  if (shows === "samples") return [sick, cured].map((run) => smallPlane("cures", run, words));
  return smallChart("cures", [sick, cured], shows, words);
}

/** Both runs in numbers, over the seeds. */
function measured({id, sick, cured}: Symptom<SymptomId>, words: SiteWords): Markup {
  const summary = readSummary("cures");
  const cells = [sick, cured].map((run) => cellOf(summary, run));
  const {table} = words.symptoms;
  const {whole, percent, atMost, decimal} = words.views.format;
  const share = (count: (cell: CellSummary) => number) => (cell: CellSummary) =>
    table.of(whole(count(cell)), whole(cell.seeds));
  const rows: readonly (readonly [string, (cell: CellSummary) => string])[] = [
    [
      table.served,
      ({measures}) => table.of(atMost(measures.modesServed.median, 1), whole(measures.modes.median))
    ],
    [table.captured, ({measures}) => atMost(measures.modesCaptured.median, 1)],
    [table.highQuality, ({measures}) => percent(measures.highQuality.median)],
    [table.discriminatorLoss, ({measures}) => decimal(measures.discriminatorLoss.median)],
    [table.generatorLoss, ({measures}) => decimal(measures.generatorLoss.median)],
    [table.collapsed, share(({collapsedSeeds}) => collapsedSeeds)],
    ...(cells.some(({failedSeeds}) => failedSeeds > 0)
      ? [[table.failed, share(({failedSeeds}) => failedSeeds)] as const]
      : [])
  ];
  const body = rows.map(
    ([head, write]) =>
      html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${write(cell)}</td>`)}</tr>`
  );
  return html`<table class="symptom-numbers" aria-describedby="symptom-name-${id}"><caption>${table.caption(whole(cells[0].seeds), whole(cures.budget))}</caption><thead><tr><td></td><th scope="col">${table.sick}</th><th scope="col">${table.cured}</th></tr></thead><tbody>${body}</tbody></table>`;
}
