import {mkdir, readFile, writeFile} from "node:fs/promises";
import {runsShown} from "../src/figures/figure-row.js";
import {figures} from "../src/figures/index.js";
import {openBackend} from "../src/gan/backends/index.js";
import {encodeRecording, type Recording} from "../src/runs/recording.js";
import {type FilmedRun, type FilmState, filmState, makeFilm, possibleUpdates} from "./record/film.js";
import {filmRoom} from "./record/film-room.js";
import {trainRun} from "./record/train-row.js";

/**
 * `npm run record [figure...]`: trains the figures' runs and keeps what their stills and the prose are made from, and of
 * the runs that are shown at first a film.
 */
const wanted = process.argv.slice(2);
const backend = await openBackend({only: "wasm"});
const {dependencies} = JSON.parse(await readFile("package.json", "utf8"));
await mkdir("data/recordings", {recursive: true});
await mkdir("data/films", {recursive: true});
for (const row of figures.filter(({id}) => wanted.length === 0 || wanted.includes(id))) {
  const start = performance.now();
  const filmed: FilmedRun[] = [];
  const shown = runsShown(row);
  const runs = row.runs.map((figureRun) => {
    if (!shown.includes(figureRun)) return trainRun(backend, row, figureRun.id);
    const states: FilmState[] = [];
    let film: Pick<FilmedRun, "needs" | "extent"> | null = null;
    const recorded = trainRun(backend, row, figureRun.id, {
      at: possibleUpdates(row),
      look(run, {needs, scene: {extent}}) {
        film = {needs, extent};
        states.push(filmState(run, needs));
      }
    });
    filmed.push({...film!, recorded, states, measureEvery: row.measureEvery});
    return recorded;
  });
  const recording: Recording = {
    figure: row.id,
    recordedWith: {
      node: process.version,
      tfjs: dependencies["@tensorflow/tfjs-core"],
      date: new Date().toISOString().slice(0, 10),
      command: `npm run record ${row.id}`
    },
    runs
  };
  await writeFile(`data/recordings/${row.id}.frames`, encodeRecording(recording));
  await writeFile(`data/films/${row.id}.frames`, makeFilm(row, filmed, filmRoom(row.id)));
  for (const {run, claim, holds} of row.expected) {
    const {history} = recording.runs.find(({id}) => id === run) ?? {history: []};
    console.log(`${row.id}, ${run}: ${holds(history) ? "holds" : "DOES NOT HOLD"}: ${claim}`);
  }
  console.log(`${row.id}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
