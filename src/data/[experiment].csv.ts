import {readFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {experimentOf} from "../experiments/index.js";

/** Every run of an experiment, as it was trained. */
const {values} = parseArgs({options: {experiment: {type: "string", default: ""}}});
process.stdout.write(readFileSync(`data/experiments/${experimentOf(values.experiment).id}.csv`));
