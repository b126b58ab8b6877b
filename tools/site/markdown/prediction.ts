import type MarkdownIt from "markdown-it";
import {predictionOf} from "../../../src/content/predictions/index.js";
import {html, type Markup} from "../../../src/markup/html.js";
import type {PredictionWords, SiteWords} from "../../../src/words/site-words.js";
import {readRecording} from "../prerender.js";
import {fillPlaceholders} from "./placeholder.js";

/**
 * `<div data-predict="id"></div>` becomes the question with its options, and, folded, what the recording measured. An
 * unknown id, or a recording that none of the options fits, fails the build.
 */
export function predictionPlugin(md: MarkdownIt): void {
  fillPlaceholders(md, /<div data-predict="([^"]*)"><\/div>/g, render);
}

function render({predictions, ui}: SiteWords, id: string): Markup {
  const prediction = predictionOf(id);
  const {answer, measured} = prediction.outcome(readRecording);
  if (!prediction.options.includes(answer))
    throw new Error(`The recording answers "${answer}" to "${id}", and there is no such option.`);
  const words = ui.predict;
  // What the row measures is what its own words ask for.
  const {question, options, measured: sayMeasured} = predictions[prediction.id] as PredictionWords;
  const choices = prediction.options.map(
    (option) =>
      html`<label><input type="radio" name="predict-${id}" value="${option}"> <span>${options[option].label}</span></label>`
  );
  const replies = prediction.options.map(
    (option) =>
      html`<li data-reply="${option}"><strong>${options[option].label}</strong> ${options[option].reply}</li>`
  );
  return html`<div class="prediction" id="predict-${id}" data-predict="${id}" data-answer="${answer}">
<fieldset><legend><span class="prediction-head">${words.head}</span> ${question}</legend>${choices}</fieldset>
<details><summary>${words.whatHappened}</summary><p><strong>${options[answer].label}</strong> <span class="prediction-measured">${sayMeasured(measured)}</span></p><ul>${replies}</ul></details>
</div>`;
}
