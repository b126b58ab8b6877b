import type {ExperimentId} from "../../../src/experiments/index.js";
import type {ExperimentSummary} from "../../../src/experiments/summary.js";
import type {SiteWords} from "../../../src/words/site-words.js";

/** A summed-up experiment as a reader downloads it: with what it is called and asks. */
export function downloadOf({id, ...summary}: ExperimentSummary<ExperimentId>, words: SiteWords): object {
  return {id, ...words.experiments[id], ...summary};
}
