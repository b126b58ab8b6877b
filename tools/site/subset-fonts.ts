import {basename} from "node:path";
import {parseHTML} from "linkedom";
import subsetFont from "subset-font";

/** What a site has to say. */
interface SiteText {
  /** All of it. */
  readonly all: string;
  /** What stands in formulas, in KaTeX's italics and otherwise. */
  readonly formulas: {readonly italics: string; readonly others: string};
}

/** The kind of node that is text. */
const TEXT = 3;

/** What may come at any time, since live pages say numbers and whatever a reader types. */
const always = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("");

/** @param pages HTML @param scripts what live pages may say */
export function textOf(pages: readonly string[], scripts: readonly string[]): SiteText {
  const documents = pages.map((page) => parseHTML(page).document);
  const formulas = documents.flatMap((document) => [...document.querySelectorAll(".katex-html *")]);
  // Of "log" two letters stand beside an element with the third.
  const own = ({childNodes}: Element) =>
    [...childNodes].filter(({nodeType}) => nodeType === TEXT).map(({textContent}) => textContent);
  const inFormulas = (italic: boolean) =>
    distinct(formulas.filter((part) => part.matches(".mathnormal") === italic).flatMap(own));
  const texts = documents.map(({documentElement}) => documentElement.textContent);
  return {
    all: distinct([always, ...texts, ...scripts]),
    formulas: {italics: inFormulas(true), others: inFormulas(false)}
  };
}

function distinct(texts: readonly (string | null)[]): string {
  return [...new Set(texts.join(""))].sort().join("");
}

/** Kerning, ligatures, figures of one width; the article has no use for the rest. */
const features = ["kern", "liga", "tnum"];
/** The weights that the style sheets ask for. */
const weights = {label: {min: 400, max: 800}, text: {min: 400, max: 700}, italic: 400} as const;

/** A font with no more than the site needs of it, as woff2. @param path tells which it is */
export async function subset(path: string, font: Uint8Array, {all, formulas}: SiteText): Promise<Uint8Array> {
  const name = basename(path);
  if (name.startsWith("KaTeX")) {
    const text = name.startsWith("KaTeX_Math") ? formulas.italics : formulas.others;
    return subsetFont(Buffer.from(font), text, {targetFormat: "woff2", noHinting: true});
  }
  const wght = name.startsWith("inter")
    ? weights.label
    : name.includes("italic")
      ? weights.italic
      : weights.text;
  return subsetFont(Buffer.from(font), all, {
    targetFormat: "woff2",
    variationAxes: {wght},
    keepFeatures: features,
    noHinting: true
  });
}
