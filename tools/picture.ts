import {readFile, writeFile} from "node:fs/promises";
import {figureOf} from "../src/figures/index.js";
import {readingOf} from "../src/figures/readings.js";
import {sceneOf} from "../src/figures/scene.js";
import {html, join, raw} from "../src/markup/html.js";
import {frameOf} from "../src/runs/recording.js";
import {drawRun} from "../src/views/draw-run.js";
import {svgString} from "../src/views/drawing/svg-string.js";
import {figureWords, runWords, wholeCaption} from "../src/words/figure-words.js";
import {wordsOf} from "../src/words/index.js";
import {readRecording} from "./site/prerender.js";
import {inLight, lightColour} from "./site/share/paint.js";

/** `npm run picture`: docs/picture.svg, the README's picture, from the still of the first figure. */
const row = figureOf("the-question");
const {runs} = readRecording(row.id);
const [paper, ink] = ["paper", "ink"].map(lightColour);
const words = wordsOf();
const SIDE = 320;
const GAP = 24;
const HEAD = 34;
const FOOT = 30;
const width = 2 * SIDE + 3 * GAP;
const height = SIDE + HEAD + FOOT + GAP;

const drawings = row.runs.map((run, i) => {
  const recorded = runs.find(({id}) => id === run.id);
  if (!recorded) throw new Error(`The recording of "${row.id}" has no run "${run.id}".`);
  const frame = frameOf(recorded);
  const [panel] = drawRun(["plane"], sceneOf(row, recorded.specification), frame, words.views);
  const x = GAP + i * (SIDE + GAP);
  return html`<text x="${x}" y="${HEAD - 10}" class="head">${runWords(words, row.id, run.id).label}</text>
${svgString(panel, {x, y: HEAD, width: SIDE, height: SIDE})}
<rect x="${x}" y="${HEAD}" width="${SIDE}" height="${SIDE}" fill="none" stroke="${ink}"/>
<text x="${x}" y="${HEAD + SIDE + 20}" class="foot">${words.reading(readingOf(frame.measurement))}</text>`;
});

// A style element reads no entities, and the style sheet is our own.
const style = raw(
  `${await styles()} .plate text.head { fill: ${ink}; font-size: 13px; font-weight: 600; font-family: Helvetica, Arial, sans-serif; } .plate text.foot { fill: ${ink}; font-size: 10.5px; font-family: Helvetica, Arial, sans-serif; } .plate svg { overflow: hidden; }`
);
await writeFile(
  "docs/picture.svg",
  String(html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" class="plate" role="img" aria-label="${wholeCaption(figureWords(words, row.id))}">
<style>${style}</style>
<rect width="${width}" height="${height}" fill="${paper}"/>
${join(drawings, "\n")}
</svg>
`)
);

/** The drawings' style sheet, with the light theme's colours written out. */
async function styles(): Promise<string> {
  return inLight(await readFile("src/theme/figure/picture.css", "utf8")).replaceAll(/\s+/g, " ");
}
