import type MarkdownIt from "markdown-it";
import {referenceScores} from "../../../src/evidence/reference-scores.js";
import {figureOf} from "../../../src/figures/index.js";
import type {Measurement} from "../../../src/runs/measurement.js";
import {format} from "../../../src/words/en/format.js";
import {readRecording} from "../prerender.js";

const reference = /\{\{([\w-]+)\.([\w-]+)(?:@(\d+)(?:\/(\d+))?)?\.(\w+)(?: as (\w+))?\}\}/g;

/** How a number in the text is written: `{{... as format}}`. */
export const formats: Readonly<Record<string, (value: number) => string>> = {
  number: (value) => value.toLocaleString("en", {maximumFractionDigits: 2}).replace("-", "−"),
  percent: format.percent,
  word: (value) =>
    ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][value] ??
    formats.number(value),
  rounded: (value) => Number(value.toPrecision(2)).toLocaleString("en", {maximumFractionDigits: 6})
};

/**
 * `{{figure.run.field as format}}` in the text becomes what was measured at the end of that recorded run, so that prose and
 * pictures cannot disagree; `{{figure.run@1000.field}}`, at that update; `{{figure.run@1000/500.field}}`, how many times what it
 * was at the other. The runs "real" and "uniform" are not recorded but computed: what such samples score
 * (`reference-scores.ts`). `{{figure.events.freeze}}`, or release or reset, is the update at which that first happens. Fields are those of `Measurement`, and of `centre` the first coordinate; formats are number (the
 * default), percent, word and rounded (to two digits).
 */
export function recordedPlugin(md: MarkdownIt): void {
  md.core.ruler.push("recorded", (state) => {
    for (const token of state.tokens)
      for (const child of token.children ?? [])
        if (child.type === "text")
          child.content = child.content.replaceAll(reference, (whole, ...parts) => recorded(whole, parts));
    return true;
  });
}

function recorded(
  whole: string,
  [figure, run, update, other, field, format = "number"]: (string | undefined)[]
): string {
  if (run === "events") return formats[format](updateOf(whole, figure ?? "", field ?? ""));
  const recording = readRecording(figure ?? "");
  const history = recording.runs.find(({id}) => id === run)?.history ?? [];
  const compared = referenceScores[run ?? ""]?.(recording.runs[0].specification);
  const at = (wanted: string | undefined) => {
    const measured =
      wanted === undefined ? history.at(-1) : history.find((one) => one.update === Number(wanted));
    const value = compared ? compared[field ?? ""] : measured?.[field as keyof Measurement];
    return Array.isArray(value) ? value[0] : value;
  };
  const value = other === undefined ? at(update) : at(update) / at(other);
  if (typeof value !== "number" || !Number.isFinite(value) || !formats[format])
    throw new Error(`The text asks for ${whole}, which is not in the recording.`);
  return formats[format](value);
}

/** The update at which something is first done to a player of the figure. */
function updateOf(whole: string, figure: string, what: string): number {
  const event = figureOf(figure).events?.find((event) => Object.hasOwn(event, what));
  if (!event) throw new Error(`The text asks for ${whole}, which does not happen in the figure.`);
  return event.at;
}
