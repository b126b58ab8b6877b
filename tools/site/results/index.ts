import type {Markup} from "../../../src/markup/html.js";
import type {SiteWords} from "../../../src/words/site-words.js";
import {readSummary} from "../../experiment/read-summary.js";
import {ledger} from "./claims-table.js";
import {classPage} from "./class-page.js";
import {path, symptomList} from "./guide.js";
import {publishedTable} from "./published-table.js";
import {ratiosMap} from "./ratios-map.js";
import {league} from "./recipes-table.js";
import {cardList} from "./remedy-cards.js";
import {runCosts} from "./run-costs.js";
import {answers, worksheet} from "./worksheet.js";

/** Every result that a page can show, by the name in its `data-result`. Adding one is a row here. */
const results: Readonly<Record<string, (words: SiteWords, figure: string) => Markup>> = {
  ratios: (words, figure) => ratiosMap(readSummary("ratios"), figure, words),
  remedies: (words) => league(readSummary("remedies"), words),
  published: publishedTable,
  ledger,
  path,
  symptoms: symptomList,
  class: classPage,
  "run-costs": runCosts,
  "worksheet-figures": (words) => worksheet("figures", words),
  "worksheet-pictures": (words) => worksheet("pictures", words),
  "worksheet-laboratory": (words) => worksheet("laboratory", words),
  "answers-figures": (words) => answers("figures", words),
  "answers-pictures": (words) => answers("pictures", words),
  "answers-laboratory": (words) => answers("laboratory", words),
  "remedy-cards": (words) => cardList(readSummary("scales"), words)
};

export const resultNames = Object.keys(results);

/**
 * @param figure where the runs of its cells can be seen live
 * @throws Error if there is no such result
 */
export function result(id: string, figure: string, words: SiteWords): Markup {
  if (!Object.hasOwn(results, id)) throw new Error(`There is no result called "${id}".`);
  return results[id](words, figure);
}
