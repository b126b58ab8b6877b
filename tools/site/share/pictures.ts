import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {Resvg} from "@resvg/resvg-wasm";
import {parseHTML} from "linkedom";
import subsetFont from "subset-font";
import {html, raw} from "../../../src/markup/html.js";
import {siteWordsOf} from "../../../src/words/site.js";
import {inLight, lightColour, paint} from "./paint.js";
import {pictureOf} from "./picture-names.js";
import {startResvg} from "./resvg.js";

/** As those who show links want it, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 60;
/** Of a picture that is alone. */
const SIDE = 480;
/** Letters of the title on a line, at its size. */
const LETTERS = 15;

/**
 * A picture of each page for whoever shows a link to it: its title, and the drawings of the first two runs of its first figure, as
 * they are in the page. A page without a figure has those of the first page.
 */
export async function drawSharePictures(folder: string): Promise<void> {
  await startResvg();
  const css = inLight(await readFile("src/theme/figure/picture.css", "utf8"));
  const first = parseHTML(await readFile(join(folder, "index.html"), "utf8")).document;
  for (const file of await readdir(folder, {recursive: true})) {
    if (!file.endsWith(".html")) continue;
    const {document} = parseHTML(await readFile(join(folder, file), "utf8"));
    const title = document.querySelector("h1")?.textContent ?? "";
    const drawn = drawings(document, css);
    const svg = cardOf(title, drawn.length > 0 ? drawn : drawings(first, css));
    const path = join(folder, pictureOf(file.slice(0, -".html".length).split(sep).join("/")));
    await mkdir(join(path, ".."), {recursive: true});
    await writeFile(path, await png(svg, title));
  }
}

function drawings(document: Document, css: string): string[] {
  const figure = document.querySelector("figure[data-figure]");
  if (!figure) return [];
  return [...figure.querySelectorAll(".run")].slice(0, 2).flatMap((run) => {
    const svg = run.querySelector('[data-view="plane"] svg') ?? run.querySelector(".panel svg");
    if (!svg) return [];
    // The rules speak of drawings in a plate.
    const plate = document.createElement("div");
    plate.setAttribute("class", "plate");
    plate.append(svg.cloneNode(true));
    const holder = document.createElement("div");
    holder.append(plate);
    paint(holder, css);
    return [plate.innerHTML];
  });
}

function cardOf(title: string, pictures: readonly string[]): string {
  const {site} = siteWordsOf();
  const colour = (name: string) => lightColour(name) ?? "black";
  const left = WIDTH - MARGIN - SIDE;
  const stacked = pictures.length > 1;
  const side = stacked ? (HEIGHT - 3 * (MARGIN / 2)) / 2 : SIDE;
  const placed = pictures.map((picture, i) => {
    const x = left + (SIDE - side);
    const y = stacked ? MARGIN / 2 + i * (side + MARGIN / 2) : (HEIGHT - side) / 2;
    // Drawn by the site's own build.
    const svg = raw(picture.replace("<svg", `<svg x="${x}" y="${y}" width="${side}" height="${side}"`));
    return html`<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="${colour("sheet")}" stroke="${colour("rule")}"/>${svg}`;
  });
  const lines = linesOf(title).map(
    (line, i) =>
      html`<text x="${MARGIN}" y="${210 + 84 * i}" font-size="80" fill="${colour("ink")}">${line}</text>`
  );
  return String(html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Inter Tight">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour("paper")}"/>
<rect width="${WIDTH}" height="10" fill="${colour("generated")}"/><rect width="${0.62 * WIDTH}" height="10" fill="${colour("discriminator")}"/><rect width="${0.38 * WIDTH}" height="10" fill="${colour("real")}"/>
<text x="${MARGIN}" y="100" font-size="34" fill="${colour("muted")}">${site.title}</text>
${lines}
${placed}
</svg>`);
}

/** A title in lines of about equal length. */
function linesOf(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

async function png(svg: string, title: string): Promise<Uint8Array> {
  const file = "node_modules/@fontsource-variable/inter-tight/files/inter-tight-latin-wght-normal.woff2";
  const letters = `${title}${siteWordsOf().site.title}0123456789DG×.,`;
  const font = await subsetFont(await readFile(file), letters, {
    targetFormat: "woff2",
    variationAxes: {wght: 700}
  });
  const drawn = new Resvg(svg, {font: {fontBuffers: [font], defaultFontFamily: "Inter Tight"}});
  return drawn.render().asPng();
}
