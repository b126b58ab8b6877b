import {readAddress} from "../src/figures/address.js";
import {figureOf} from "../src/figures/index.js";
import {type KnobName, knobs} from "../src/figures/knobs/index.js";
import {openBackend} from "../src/gan/backends/index.js";
import {wordsOf} from "../src/words/index.js";
import {trainRun} from "./record/train-row.js";

/**
 * `npm run reproduce -- <figure> [knob=value...] [updates=6000]`: a figure's runs, again, in Node. The words after the
 * figure are those of its address.
 */
const [figure = "", ...words] = process.argv.slice(2);
const row = figureOf(figure);
const search = new URLSearchParams(words.map((word) => word.split("=") as [string, string]));
const {values, runs, problems} = readAddress(`?${search}`, figure, Object.keys(knobs) as KnobName[], {
  first: true
});
for (const {name, given} of problems) throw new RangeError(`${name} cannot be "${given}".`);
const budget = Number(search.get("updates") ?? row.budget);
const backend = await openBackend({only: "wasm"});
for (const run of row.runs.filter(({id}) => !runs || runs.includes(id))) {
  const {state, checksum} = trainRun(backend, {...row, stillAt: undefined}, run.id, {values, budget});
  console.log(`${run.label}\n  ${wordsOf().reading(state.measurement)} Fingerprint ${checksum}.`);
}
