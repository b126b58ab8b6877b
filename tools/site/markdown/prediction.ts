import type MarkdownIt from "markdown-it";
import {predictionOf} from "../../../src/content/predictions/index.js";
import {html, type Markup} from "../../../src/markup/html.js";
import {wordsOf} from "../../../src/words/index.js";
import {readRecording} from "../prerender.js";
import {fillPlaceholders} from "./placeholder.js";

const {predict: words} = wordsOf().ui;

/**
 * `<div data-predict="id"></div>` becomes the question with its options, and, folded, what the recording measured. An
 * unknown id, or a recording that none of the options fits, fails the build.
 */
export function predictionPlugin(md: MarkdownIt): void {
  fillPlaceholders(md, /<div data-predict="([^"]*)"><\/div>/g, render);
}

function render(id: string): Markup {
  const {question, options, outcome} = predictionOf(id);
  const {answer, measured} = outcome(readRecording);
  const right = options.find((option) => option.id === answer);
  if (!right) throw new Error(`The recording answers "${answer}" to "${id}", and there is no such option.`);
  const choices = options.map(
    (option) =>
      html`<label><input type="radio" name="predict-${id}" value="${option.id}"> <span>${option.label}</span></label>`
  );
  const replies = options.map(
    (option) => html`<li data-reply="${option.id}"><strong>${option.label}</strong> ${option.reply}</li>`
  );
  return html`<div class="prediction" id="predict-${id}" data-predict="${id}" data-answer="${answer}">
<fieldset><legend><span class="prediction-head">${words.head}</span> ${question}</legend>${choices}</fieldset>
<details><summary>${words.whatHappened}</summary><p><strong>${right.label}</strong> <span class="prediction-measured">${measured}</span></p><ul>${replies}</ul></details>
</div>`;
}
