import type {ExperimentId} from "../../../src/experiments/index.js";
import type {ExperimentSummary} from "../../../src/experiments/summary.js";
import type {SiteWords} from "../../../src/words/site-words.js";

/** A summed-up experiment as a reader downloads it: with what it is called and asks; run by run it is in the CSV. */
export function downloadOf(
  {id, cells, ...summary}: ExperimentSummary<ExperimentId>,
  words: SiteWords
): object {
  return {id, ...words.experiments[id], ...summary, cells: cells.map(({runs, ...cell}) => cell)};
}
