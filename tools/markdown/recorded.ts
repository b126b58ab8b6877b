import {readFileSync} from "node:fs";
import type MarkdownIt from "markdown-it";

const reference = /\{\{([\w-]+)\.([\w-]+)\.(\w+)(?: as (\w+))?\}\}/g;

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
 * pictures cannot disagree. Fields are those of `Measurement`; formats are number (the default), percent and word.
 */
export function recordedPlugin(md: MarkdownIt): void {
  md.core.ruler.push("recorded", (state) => {
    for (const token of state.tokens)
      for (const child of token.children ?? [])
        if (child.type === "text")
          child.content = child.content.replaceAll(reference, (_, ...parts) => recorded(parts));
    return true;
  });
}

function recorded([figure, run, field, format = "number"]: string[]): string {
  const recording = JSON.parse(readFileSync(`data/recordings/${figure}.json`, "utf8"));
  const last = recording.runs.find(({id}: {id: string}) => id === run)?.history.at(-1);
  const value = last?.[field];
  if (typeof value !== "number" || !formats[format])
    throw new Error(
      `The text asks for {{${figure}.${run}.${field} as ${format}}}, which is not in the recording.`
    );
  return formats[format](value);
}
