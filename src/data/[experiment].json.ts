import {parseArgs} from "node:util";
import {readSummary} from "../../tools/experiment/read-summary.js";
import {siteWordsOf} from "../words/site.js";

/** An experiment summed up over its seeds, with what made it: the small JSON that a page reads. */
const {values} = parseArgs({options: {experiment: {type: "string", default: ""}}});
const {id, ...summary} = readSummary(values.experiment);
process.stdout.write(JSON.stringify({id, ...siteWordsOf().experiments[id], ...summary}));
