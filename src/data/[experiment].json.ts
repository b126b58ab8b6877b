import {parseArgs} from "node:util";
import {readSummary} from "../../tools/experiment/read-summary.js";
import {downloadOf} from "../../tools/site/results/download.js";
import {siteWordsOf} from "../words/site.js";

/** An experiment summed up over its seeds, with what made it: the small JSON that a page reads. */
const {values} = parseArgs({options: {experiment: {type: "string", default: ""}}});
process.stdout.write(JSON.stringify(downloadOf(readSummary(values.experiment), siteWordsOf())));
