import {readFileSync} from "node:fs";
import {html, type Markup} from "../../../src/markup/html.js";
import {exercises} from "../../../src/teaching/exercises/index.js";
import {FOR_TRAINING, onAWeakLaptop, type RunCosts, WEAK} from "../../../src/teaching/run-costs.js";
import type {SiteWords} from "../../../src/words/site-words.js";

/** What each exercise takes: minutes in all, and the seconds of its runs. */
export function runCosts(words: SiteWords): Markup {
  const measured = readCosts();
  const {costs} = words.teaching;
  const rows = exercises.map(({id, minutes}, i) => {
    const seconds = measured.seconds[id];
    if (!seconds)
      throw new Error(`How long "${id}" takes was not measured; "${measured.command}" does that.`);
    const {title} = words.teaching.exercises[id];
    return html`<tr><th scope="row"><a href="./worksheet#exercise-${id}">${i + 1}. ${title}</a></th><td>${words.views.format.whole(minutes)}</td><td>${costs.seconds(seconds.length, onAWeakLaptop(seconds))}</td></tr>`;
  });
  const {processor, node, date} = measured;
  const said = costs.measured({processor, node, date: words.date(date), weak: WEAK, training: FOR_TRAINING});
  const heads = [costs.exercise, costs.minutes, costs.runs].map((head) => html`<th scope="col">${head}</th>`);
  return html`<div class="costs"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table><p class="source">${said}</p></div>`;
}

export function readCosts(): RunCosts {
  return JSON.parse(readFileSync("data/run-costs.json", "utf8")) as RunCosts;
}
