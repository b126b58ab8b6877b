import {readFileSync} from "node:fs";
import type MarkdownIt from "markdown-it";
import type {Recording} from "../../src/figures/recording.js";
import type {Measurement} from "../../src/gan/snapshot.js";
import {referenceScores} from "./reference-scores.js";

const reference = /\{\{([\w-]+)\.([\w-]+)(?:@(\d+))?\.(\w+)(?: as (\w+))?\}\}/g;

/** How a number in the text is written: `{{... as format}}`. */
export const formats: Readonly<Record<string, (value: number) => string>> = {
  number: (value) => value.toLocaleString("en", {maximumFractionDigits: 2}),
  percent: (value) => `${(100 * value).toLocaleString("en", {maximumFractionDigits: 0})} %`,
  word: (value) =>
    ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][value] ??
    formats.number(value)
};

/**
 * `{{figure.run.field as format}}` in the text becomes what was measured at the end of that recorded run, so that prose and
 * pictures cannot disagree; `{{figure.run@1000.field}}`, at that update. The runs "real" and "uniform" are not recorded but
 * computed: what such samples score (`reference-scores.ts`). Fields are those of `Measurement`; formats are
 * number (the default), percent and word.
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

function recorded(whole: string, [figure, run, update, field, format = "number"]: string[]): string {
  const recording: Recording = JSON.parse(readFileSync(`data/recordings/${figure}.json`, "utf8"));
  const history = recording.runs.find(({id}) => id === run)?.history ?? [];
  const measured =
    update === undefined ? history.at(-1) : history.find((other) => other.update === Number(update));
  const compared = referenceScores[run]?.(recording.runs[0].specification);
  const value = compared ? compared[field] : measured?.[field as keyof Measurement];
  if (typeof value !== "number" || !formats[format])
    throw new Error(`The text asks for ${whole}, which is not in the recording.`);
  return formats[format](value);
}
