import type MarkdownIt from "markdown-it";
import {outcomeFields} from "../../../src/experiments/outcome.js";
import {cellOf, type ExperimentSummary} from "../../../src/experiments/summary.js";
import {readSummary} from "../../experiment/read-summary.js";
import {wordsOfPage} from "../page-language.js";
import {writtenNumber} from "./written-number.js";

const reference = /\{\{experiment:([^{}]*?)(?: as (\w+))?\}\}/g;
const counts = ["seeds", "collapsedSeeds", "failedSeeds", "completeSeeds"] as const;
const statistics = ["median", "mean", "low", "high"] as const;

/**
 * `{{experiment:id.cell.field as format}}` in the text becomes what an experiment measured, for example
 * `{{experiment:ratios.n=1,m=10.lateModesCaptured as number}}`. A field is one of `Outcome`, its median over the seeds, or
 * another statistic with `.mean`, `.low` or `.high` after it; or a count of seeds: `seeds`, `collapsedSeeds`,
 * `failedSeeds`, `completeSeeds`. What does not exist fails the build.
 */
export function measuredPlugin(md: MarkdownIt): void {
  md.core.ruler.push("measured", (state) => {
    for (const token of state.tokens)
      for (const child of token.children ?? [])
        if (child.type === "text")
          child.content = child.content.replaceAll(reference, (asked, path: string, style = "number") =>
            writtenNumber(asked, measured(path.split("."), readSummary), style, wordsOfPage(state.env))
          );
    return true;
  });
}

/** The number at a path of experiment, cell, field and perhaps a statistic; NaN if there is none. */
export function measured(
  [experiment, cell, field, statistic = "median"]: readonly string[],
  read: (id: string) => ExperimentSummary
): number {
  const summary = cellOf(read(experiment), cell);
  const count = counts.find((name) => name === field);
  if (count) return summary[count];
  const chosen = statistics.find((name) => name === statistic);
  const outcome = outcomeFields.find((name) => name === field);
  return chosen && outcome ? summary.measures[outcome][chosen] : NaN;
}
