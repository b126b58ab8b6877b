import type MarkdownIt from "markdown-it";
import {predictionOf} from "../../../src/content/predictions/index.js";
import {markOf} from "../../../src/content/predictions/prediction.js";
import {attributes, html, type Markup} from "../../../src/markup/html.js";
import {figureWords} from "../../../src/words/figure-words.js";
import type {PredictionWords, SiteWords} from "../../../src/words/site-words.js";
import {readRecording} from "../prerender.js";
import {fillPlaceholders} from "./placeholder.js";

/**
 * `<div data-predict="id"></div>` becomes the question with its options, and, folded, what the recording measured. An
 * unknown id, or a recording that none of the options fits, fails the build. At the page's end are the answers, for print.
 */
export function predictionPlugin(md: MarkdownIt): void {
  fillPlaceholders(md, /<div data-predict="([^"]*)"><\/div>/g, render);
  md.core.ruler.push("answers", (state) => {
    const ids = state.tokens.flatMap(({type, content}) =>
      type === "html_block"
        ? [...content.matchAll(/<div data-predict="([^"]*)"><\/div>/g)].map(([, id]) => id)
        : []
    );
    if (ids.length === 0) return;
    const block = new state.Token("html_block", "", 0);
    block.content = `<div data-answers="${ids.join(" ")}"></div>\n`;
    state.tokens.push(block);
  });
  fillPlaceholders(md, /<div data-answers="([^"]*)"><\/div>/g, renderAnswers);
}

/** What the reader of a printed page finds at its end, and nobody on a screen. */
function renderAnswers(words: SiteWords, ids: string): Markup {
  const answers = ids.split(" ").map((id) => {
    const {figure, said, answer, measured} = answered(words, id);
    const {title, outcome} = figureWords(words, figure);
    return html`<dt>${title}</dt><dd><strong>${said.options[answer].label}</strong> ${said.measured(measured)} ${outcome}</dd>`;
  });
  return html`<section class="answers"><h2>${words.ui.predict.answers}</h2><dl>${answers}</dl></section>`;
}

function answered({predictions}: SiteWords, id: string) {
  const prediction = predictionOf(id);
  const {answer, measured, charted} = prediction.outcome(readRecording);
  if (!prediction.options.includes(answer))
    throw new Error(`The recording answers "${answer}" to "${id}", and there is no such option.`);
  // What the row measures is what its own words ask for.
  const said = predictions[prediction.id] as PredictionWords;
  return {answer, measured, charted, said, options: prediction.options, figure: prediction.asks.figure};
}

function render(site: SiteWords, id: string): Markup {
  const words = site.ui.predict;
  const {answer, measured, charted, said, options: ids, figure} = answered(site, id);
  const {question, options, measured: sayMeasured} = said;
  const choices = ids.map((option) => {
    const mark = markOf(charted, option);
    return html`<label><input type="radio" name="predict-${id}" value="${option}"${attributes({"data-mark": mark && JSON.stringify(mark)})}> <span>${options[option].label}</span></label>`;
  });
  const replies = ids.map(
    (option) =>
      html`<li data-reply="${option}"><strong>${options[option].label}</strong> ${options[option].reply}</li>`
  );
  return html`<div class="prediction" id="predict-${id}" data-predict="${id}" data-asks="${figure}" data-answer="${answer}">
<fieldset><legend><span class="prediction-head">${words.head}</span> ${question}</legend>${choices}</fieldset>
<details><summary>${words.whatHappened}</summary><p><strong>${options[answer].label}</strong> <span class="prediction-measured">${sayMeasured(measured)}</span></p><ul>${replies}</ul></details>
</div>`;
}
