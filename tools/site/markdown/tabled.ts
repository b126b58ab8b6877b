import {readFileSync} from "node:fs";
import type MarkdownIt from "markdown-it";
import {wordsOfPage} from "../page-language.js";
import {writtenNumber} from "./written-number.js";

const reference = /\{\{table:(\w+)\.([\w.]+)(?: as (\w+))?\}\}/g;

/**
 * `{{table:digits.accuracy as percent}}` in the text becomes a number of `data/digits/digits.json`: what is known of data that
 * lie in a file. Formats are those of `writtenNumber`; what does not exist fails the build.
 */
export function tabledPlugin(md: MarkdownIt): void {
  md.core.ruler.push("tabled", (state) => {
    for (const token of state.tokens)
      for (const child of token.children ?? [])
        if (child.type === "text")
          child.content = child.content.replaceAll(
            reference,
            (asked, table, path: string, style = "number") =>
              writtenNumber(asked, valueAt(table, path.split(".")), style, wordsOfPage(state.env))
          );
    return true;
  });
}

function valueAt(table: string, path: readonly string[]): unknown {
  let value: unknown = JSON.parse(readFileSync(`data/${table}/${table}.json`, "utf8"));
  for (const part of path) value = (value as Record<string, unknown> | undefined)?.[part];
  return value;
}
