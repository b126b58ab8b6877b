/**
 * A language in which every word is marked: what a page shows outside the marks is in no table, and would stay English on
 * every page.
 */
import MarkdownIt from "markdown-it";
import {describe, expect, test} from "vitest";
import {terms} from "../../src/content/glossary.js";
import {predictions} from "../../src/content/predictions/index.js";
import {references} from "../../src/content/references.js";
import {exhibits} from "../../src/exhibits/index.js";
import {experiments} from "../../src/experiments/index.js";
import type {Provenance} from "../../src/experiments/provenance.js";
import {figures} from "../../src/figures/index.js";
import {presets} from "../../src/figures/presets.js";
import type {ReadingName} from "../../src/figures/reading-names.js";
import {readingNames} from "../../src/figures/reading-names.js";
import {readingOf} from "../../src/figures/readings.js";
import {eventMarks} from "../../src/views/chart/event-marks.js";
import {exhibitWords} from "../../src/words/exhibit-words.js";
import {runWords} from "../../src/words/figure-words.js";
import {presetName} from "../../src/words/preset-name.js";
import {siteWordsOf} from "../../src/words/site.js";
import type {ExperimentWords} from "../../src/words/site-words.js";
import {citationPlugin} from "../../tools/site/markdown/citations.js";
import {exhibitStill} from "../../tools/site/markdown/exhibit.js";
import {figurePlugin} from "../../tools/site/markdown/figure.js";
import {listPlugin} from "../../tools/site/markdown/lists.js";
import {measuredPlugin} from "../../tools/site/markdown/measured.js";
import {notePlugin} from "../../tools/site/markdown/notes.js";
import {openingPlugin} from "../../tools/site/markdown/opening.js";
import {predictionPlugin} from "../../tools/site/markdown/prediction.js";
import {recordedPlugin} from "../../tools/site/markdown/recorded.js";
import {resultPlugin} from "../../tools/site/markdown/result.js";
import {termPlugin} from "../../tools/site/markdown/terms.js";
import {typographyPlugin} from "../../tools/site/markdown/typography.js";
import {footer, head, masthead} from "../../tools/site/page-chrome.js";
import {still} from "../../tools/site/prerender.js";
import {downloadOf} from "../../tools/site/results/download.js";
import {resultNames} from "../../tools/site/results/index.js";
import {parse} from "../markup/parse.js";
import {measurement} from "../pictures/frames.js";
import {pictures} from "../pictures/pictures.js";
import {leftBehind, marked, pseudoLanguage} from "./pseudo-language.js";

const {words, unused, handedOver} = pseudoLanguage(siteWordsOf());

/** Files to download. */
const names = /^(data\/)?[\w-]+\.(csv|json)$/;
const left = (markup: string) => leftBehind(parse(markup)).filter((text) => !names.test(text));

/** A page without words of its own; its typography, which hands on its own words, is left out. */
const page = (text: string, path = "/mode-collapse") =>
  new MarkdownIt({html: true})
    .use(anchors)
    .use(notePlugin)
    .use(recordedPlugin)
    .use(measuredPlugin)
    .use(figurePlugin)
    .use(resultPlugin)
    .use(predictionPlugin)
    .use(listPlugin)
    .use(openingPlugin)
    .use(citationPlugin)
    .use(termPlugin)
    .render(text, {path, words});

/** Framework gives headings their anchors. */
function anchors(md: MarkdownIt): void {
  md.core.ruler.push("anchors", ({tokens}) => {
    for (const [i, token] of tokens.entries())
      if (token.type === "heading_open") token.attrSet("id", `h${i}`);
  });
}

describe("in a language whose every word is marked, nothing stands outside the marks", () => {
  test.each(figures)("in the figure $id", ({id}) => {
    expect(left(String(still(id, {words})))).toEqual([]);
  });

  test("on the page of a figure alone", () => {
    const md = new MarkdownIt({html: true}).use(figurePlugin);
    const html = md.render('<figure data-figure="[figure]"></figure>', {words, params: {figure: "turns"}});
    expect(parse(html).querySelector("h1")?.textContent).toBe(words.figures.turns.title);
    expect(left(html)).toEqual([]);
  });

  test.each(pictures(words, marked))("in the picture $file", ({draw}) => {
    expect(left(draw())).toEqual([]);
  });

  test.each(exhibits)("in the exhibit $id", ({id, handles}) => {
    expect(left(String(exhibitStill(words, id)))).toEqual([]);
    const named = exhibitWords(words, id).handles;
    for (const name of Object.keys(handles)) expect(left(named[name])).toEqual([]);
  });

  test.each(readingNames)("in what is read of a state, about %s", (about: ReadingName) => {
    for (const state of [measurement, {...measurement, modes: 0}, {...measurement, modesCaptured: 8}])
      expect(left(words.reading(readingOf(state, about)))).toEqual([]);
  });

  test("in the names of the runs, those that a reader has to pick among them", () => {
    for (const {id, runs} of figures)
      for (const run of runs) {
        const {label, short = ""} = runWords(words, id, run.id);
        expect(left(`${label} ${short}`)).toEqual([]);
      }
  });

  test.each(experiments)("in what is downloaded of the experiment $id", ({id, seeds}) => {
    const summary = downloadOf(
      {id, budgets: [], provenance: {seeds} as unknown as Provenance, cells: []},
      words
    );
    const {title, question} = summary as ExperimentWords;
    expect(left(`${title} ${question}`)).toEqual([]);
  });

  test("in what was done to the players", () => {
    const marks = eventMarks(
      [
        {at: 1, freeze: ["generator"], release: ["discriminator"], reset: "generator"},
        {at: 2, schedule: {discriminatorSteps: 1, generatorSteps: 2}},
        {at: 3, schedule: {discriminatorSteps: 1}, rates: {generator: 0.1}},
        {at: 4, schedule: {generatorSteps: 1}}
      ],
      words.views
    );
    for (const {label} of marks) expect(left(label)).toEqual([]);
  });

  test("in the names of presets", () => {
    for (const preset of presets) expect(left(presetName(words, preset))).toEqual([]);
  });

  test.each(resultNames)("in the result %s", (id) => {
    expect(left(page(`<div data-result="${id}"></div>`))).toEqual([]);
  });

  test.each(predictions)("in the prediction $id", ({id}) => {
    expect(left(page(`<div data-predict="${id}"></div>`))).toEqual([]);
  });

  test("in a page's opening", () => {
    const text = `# 1\n\n<p class="standfirst">1</p>\n\n## 2\n\n## 3\n\n## 4\n\n<figure data-figure="turns"></figure>\n`;
    const html = page(text);
    expect(parse(html).querySelectorAll(".contents, .reading-time")).toHaveLength(3);
    expect(left(html)).toEqual([]);
  });

  test("in citations and their list", () => {
    const cited = references.map(({key}) => `[@${key}]`).join(" ");
    expect(left(page(cited))).toEqual([]);
    expect(left(page('<div data-list="references"></div>'))).toEqual([]);
  });

  test("in terms, by their ids or by their names in the language, and their list", () => {
    for (const id of terms) expect(left(page(`[[${id}|1]] [[${words.glossary[id].name}]]`))).toEqual([]);
    expect(left(page('<div data-list="glossary"></div>'))).toEqual([]);
  });

  test("in notes", () => {
    expect(left(page("1[^a]\n\n[^a]: 2"))).toEqual([]);
  });

  test("in numbers that were measured", () => {
    const text =
      "{{the-question.healthy.modesCaptured as word}} {{the-question.healthy.highQuality as percent}} {{experiment:ratios.n=1,m=10.lateHops as rounded}}";
    expect(left(page(text))).toEqual([]);
    expect(page(text)).toContain(words.numberWord(8));
    const set = new MarkdownIt().use(typographyPlugin).renderInline("1 : 2", {words});
    expect(set).toBe(marked("1\u00a0:\u00a02"));
  });

  test("around a page", () => {
    expect(left(masthead("/evidence", words))).toEqual([]);
    expect(left(footer("/evidence", words))).toEqual([]);
    const meta = parse(head({title: null, path: "/figure/turns"}, words)).querySelectorAll(
      '[name=description], [property$="title"], [property$="name"], [property$="description"]'
    );
    expect(meta).toHaveLength(4);
    for (const one of meta) expect(one.getAttribute("content")).not.toBe("");
    for (const one of meta) expect(left(one.getAttribute("content") ?? "")).toEqual([]);
  });

  // The live figure's controls, numbers and messages go here, with `words`: then strike `ui`, `measures` and `refusal` below.
});

/** Said by the live figure, which these tests do not show yet. */
const live = /^(ui|measures|refusal|views\.chart\.at)\b/;
/** Said of no figure today: those views stand beside no latent plane. And the data say which verdicts there are. */
const notToday =
  /^(views\.titles\.(diagram|line|landing|landscape|relief|hill|metronome|tiles|neighbours|walk)|views\.walk\.nothing|results\.ledger\.verdicts\.[\w-]+)$/;
/** What is handed to sentences and has no language: ids, and who wrote what where. */
const ids =
  /^(reading|claims\.A4\.\w+|results\.ledger\.intervals|teaching\.exercises\.same-run\.\w+|teaching\.costs\.measured): /;
const catalogue = /^citations\.(authors|short|titled|published): /;

test("every word is used", () => {
  expect(unused().filter((key) => !live.test(key) && !notToday.test(key))).toEqual([]);
});

test("no sentence hides a word that came from elsewhere", () => {
  expect([...handedOver].filter((text) => !ids.test(text) && !catalogue.test(text))).toEqual([]);
});
