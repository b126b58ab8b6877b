import {parseArgs} from "node:util";
import {readSummary} from "../../tools/experiment/read-summary.js";

/** An experiment summed up over its seeds, with what made it: the small JSON that a page reads. */
const {values} = parseArgs({options: {experiment: {type: "string", default: ""}}});
process.stdout.write(JSON.stringify(readSummary(values.experiment)));
