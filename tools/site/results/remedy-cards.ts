import {written} from "../../../src/content/remedies/formulas.js";
import {type RemedyCard, remedyCards} from "../../../src/content/remedies/index.js";
import type {OtherRemedy, RemedyId} from "../../../src/content/remedies/remedy-id.js";
import {writeAddress} from "../../../src/figures/address.js";
import {race} from "../../../src/figures/rows/race.js";
import {createSpecification} from "../../../src/gan/training/specification.js";
import {html, type Markup} from "../../../src/markup/html.js";
import {secondsPerUpdate} from "../../../src/runs/cost.js";
import {figureWords} from "../../../src/words/figure-words.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {formula} from "../markdown/math.js";
import {lastState} from "../small-still.js";
import {workLink} from "./result-frame.js";
import {specificationLines} from "./specification-lines.js";

/** A card for each remedy, folded to its picture, its name and what it changes; it opens without a script. */
export function cardList(words: SiteWords): Markup {
  const items = remedyCards.map((card) => html`<li>${cardOf(card, words)}</li>`);
  const {kind, title, caption} = words.remedyCards;
  const {whole} = words.views.format;
  const {seed, schedule} = createSpecification(race.specification);
  const {discriminatorSteps: n, generatorSteps: m} = schedule;
  const said = caption({seed: whole(seed), turns: `${whole(n)} : ${whole(m)}`});
  return html`<figure class="plate result" data-result="remedy-cards"><header class="plate-head"><span class="plate-number">${kind}</span><p class="plate-title">${title}</p></header><ul class="remedy-cards" aria-label="${title}">${items}</ul><figcaption>${words.views.format.unbreakable(said)}</figcaption></figure>`;
}

function cardOf(card: RemedyCard, words: SiteWords): Markup {
  const {id, paper} = card;
  const {heads, cards, cost, sameCost} = words.remedyCards;
  const {format} = words.views;
  const {name, change} = called(id, words);
  const {formula: tex, code} = written[id];
  const {strength, when} = cards[id];
  const state = card.picture && lastState(card.picture.figure, card.picture.run, words);
  const times = timesThePlain(card);
  const rows = [
    [heads.formula, formula(tex)],
    [heads.specification, lines(specificationLines(card.overrides))],
    [heads.code, lines(code)],
    [heads.strength, html`<p>${format.unbreakable(strength)}</p>`],
    [heads.cost, Math.abs(times - 1) < 0.05 ? sameCost : cost(format.atMost(times, 1))],
    [heads.when, format.unbreakable(when)],
    [heads.live, html`${live(card, words)}${paper && html`; ${workLink(paper, words)}`}`]
  ] as const;
  // What the picture shows is said beside it.
  const picture = state && html`<span class="remedy-picture" aria-hidden="true">${state.picture}</span>`;
  return html`<details class="remedy-card" id="remedy-${id}"><summary>${picture}<span class="remedy-name">${name}</span><span class="remedy-change">${format.unbreakable(change)}</span>${state && html`<span class="remedy-state">${state.said}</span>`}</summary><dl>${rows.map(([head, said]) => html`<dt>${head}</dt><dd>${said}</dd>`)}</dl></details>`;
}

function called(id: RemedyId, {recipes, recipeChanges, remedyCards: {others}}: SiteWords) {
  return isOther(id) ? others[id] : {name: recipes[id], change: recipeChanges[id]};

  function isOther(id: RemedyId): id is OtherRemedy {
    return Object.hasOwn(others, id);
  }
}

function lines(code: readonly string[]): Markup {
  return html`<code class="remedy-lines">${code.join("\n")}</code>`;
}

/** How many times the plain GAN's work an update is, at one step each, as `src/runs/cost.ts` estimates it. */
export function timesThePlain({overrides}: Pick<RemedyCard, "overrides">): number {
  const turns = {discriminatorSteps: 1, generatorSteps: 1};
  return (
    secondsPerUpdate(createSpecification(overrides), turns) / secondsPerUpdate(createSpecification(), turns)
  );
}

function live({live: {page, figure, values = {}, runs}}: RemedyCard, words: SiteWords): Markup {
  const address = writeAddress(figure, values, {}, {runs, run: true});
  const label = words.remedyCards.live(figureWords(words, figure).title);
  return html`<a href="${page}${address}#figure-${figure}">${label}</a>`;
}
