import type MarkdownIt from "markdown-it";
import {referenceScores} from "../../../src/evidence/reference-scores.js";
import {figureOf} from "../../../src/figures/index.js";
import type {Measurement} from "../../../src/runs/measurement.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {wordsOfPage} from "../page-language.js";
import {readRecording} from "../prerender.js";
import {writtenNumber} from "./written-number.js";

const reference = /\{\{([\w-]+)\.([\w-]+)(?:@(\d+)(?:\/(\d+))?)?\.(\w+)(?: as (\w+))?\}\}/g;

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
          child.content = child.content.replaceAll(reference, (asked, ...parts) =>
            recorded(asked, parts, wordsOfPage(state.env))
          );
    return true;
  });
}

function recorded(
  asked: string,
  [figure, run, update, other, field, style = "number"]: (string | undefined)[],
  words: SiteWords
): string {
  if (run === "events") return writtenNumber(asked, updateOf(asked, figure ?? "", field ?? ""), style, words);
  const recording = readRecording(figure ?? "");
  const history = recording.runs.find(({id}) => id === run)?.history ?? [];
  const compared = referenceScores[run ?? ""]?.(recording.runs[0].specification);
  const at = (wanted: string | undefined) => {
    const measured =
      wanted === undefined ? history.at(-1) : history.find((one) => one.update === Number(wanted));
    const value = compared ? compared[field ?? ""] : measured?.[field as keyof Measurement];
    return Array.isArray(value) ? value[0] : value;
  };
  return writtenNumber(asked, other === undefined ? at(update) : at(update) / at(other), style, words);
}

/** The update at which something is first done to a player of the figure. */
function updateOf(asked: string, figure: string, what: string): number {
  const event = figureOf(figure).events?.find((event) => Object.hasOwn(event, what));
  if (!event) throw new Error(`The text asks for ${asked}, which does not happen in the figure.`);
  return event.at;
}
