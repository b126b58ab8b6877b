import type MarkdownIt from "markdown-it";
import {predictionOf} from "../../../src/content/predictions/index.js";
import {escapeText} from "../../../src/views/drawing/svg-string.js";
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

function render(id: string): string {
  const {question, options, outcome} = predictionOf(id);
  const {answer, measured} = outcome(readRecording);
  const right = options.find((option) => option.id === answer);
  if (!right) throw new Error(`The recording answers "${answer}" to "${id}", and there is no such option.`);
  const choices = options.map(
    (option) =>
      `<label><input type="radio" name="predict-${id}" value="${option.id}"> <span>${escapeText(option.label)}</span></label>`
  );
  const replies = options.map(
    (option) =>
      `<li data-reply="${option.id}"><strong>${escapeText(option.label)}</strong> ${escapeText(option.reply)}</li>`
  );
  return `<div class="prediction" id="predict-${id}" data-predict="${id}" data-answer="${answer}">
<fieldset><legend><span class="prediction-head">${escapeText(words.head)}</span> ${escapeText(question)}</legend>${choices.join("")}</fieldset>
<details><summary>${escapeText(words.whatHappened)}</summary><p><strong>${escapeText(right.label)}</strong> <span class="prediction-measured">${escapeText(measured)}</span></p><ul>${replies.join("")}</ul></details>
</div>`;
}
