import {readAddress} from "../src/figures/address.js";
import {figureOf} from "../src/figures/index.js";
import {type KnobName, knobs} from "../src/figures/knobs/index.js";
import {readingOf} from "../src/figures/readings.js";
import {openBackend} from "../src/gan/backends/index.js";
import {runWords} from "../src/words/figure-words.js";
import {wordsOf} from "../src/words/index.js";
import {trainRun} from "./record/train-row.js";

/**
 * `npm run reproduce -- <figure> [knob=value...] [events=1200:m=1] [updates=6000]`: a figure's runs, again, in Node. The
 * words after the figure are those of its address.
 */
const [figure = "", ...asked] = process.argv.slice(2);
const row = figureOf(figure);
const search = new URLSearchParams(
  asked.map((word) => [word.split("=")[0], word.slice(word.indexOf("=") + 1)])
);
const {values, runs, events, problems} = readAddress(`?${search}`, figure, Object.keys(knobs) as KnobName[], {
  first: true
});
for (const {name, given} of problems) throw new RangeError(`${name} cannot be "${given}".`);
const words = wordsOf();
const budget = Number(search.get("updates") ?? row.budget);
const backend = await openBackend({only: "wasm"});
for (const run of row.runs.filter(({id}) => !runs || runs.includes(id))) {
  const {state, checksum} = trainRun(backend, {...row, stillAt: undefined}, run.id, {
    values,
    events: events ?? undefined,
    budget
  });
  const said = words.reading(readingOf(state.measurement));
  console.log(`${runWords(words, row.id, run.id).label}\n  ${said} Fingerprint ${checksum}.`);
}
