import type {SiteWords} from "../../../src/words/site-words.js";

const styles: Readonly<Record<string, (value: number, words: SiteWords) => string>> = {
  number: (value, {views: {format}}) => format.atMost(value, 2),
  percent: (value, {views: {format}}) => format.percent(value),
  word: (value, words) => words.numberWord(value) ?? styles.number(value, words),
  rounded: (value, {views: {format}}) => format.atMost(Number(value.toPrecision(2)), 6)
};

/**
 * How a number in the text is written: `{{... as style}}`.
 *
 * @throws Error if there is no such style, or nothing was measured
 */
export function writtenNumber(asked: string, value: unknown, style: string, words: SiteWords): string {
  if (typeof value !== "number" || !Number.isFinite(value) || !Object.hasOwn(styles, style))
    throw new Error(`The text asks for ${asked}, which was not measured or cannot be written so.`);
  return styles[style](value, words);
}
