import "@tensorflow/tfjs";
import "./digits/provide.js";
import {cpus, loadavg} from "node:os";
import {openBackend} from "../src/gan/backends/index.js";
import {benchInChromium} from "./bench/browser.js";
import {type BenchResult, bench} from "./bench/compare.js";
import {benchPictures} from "./bench/pictures.js";
import {shortfalls} from "./bench/targets.js";

/**
 * `npm run bench [-- --json]`: the core against a tutorial's GAN and against the machine, in Node and in Chromium;
 * `npm run bench -- --pictures [figure...]`: figures of the built site, as a reader sees them train, with a worker for each core
 * and with a single one in turn.
 */
if (process.argv.includes("--pictures")) {
  const figures = process.argv.slice(2).filter((word) => !word.startsWith("-"));
  const rows = await benchPictures({...(figures.length > 0 && {figures}), repetitions: 5});
  console.log(`Load ${loadavg()[0].toFixed(1)} on ${cpus().length} cores; medians of 5 in turn.\n`);
  console.log("| figure | pictures/s, one worker | pictures/s | updates/s, one worker | updates/s | times |");
  console.log("| --- | --- | --- | --- | --- | --- |");
  for (const {figure, group, single, timesSingle} of rows)
    console.log(
      `| ${figure} | ${single.pictures.toFixed(0)} | ${group.pictures.toFixed(0)} | ${single.updates.toFixed(0)} | ${group.updates.toFixed(0)} | ${timesSingle.toFixed(2)} |`
    );
  process.exit();
}
const inNode = bench(await openBackend({only: "wasm"}), `Node ${process.version}`);
const results = [inNode, await benchInChromium()];
const short = results.flatMap(shortfalls);
if (process.argv.includes("--json"))
  console.log(JSON.stringify({machine: cpus()[0].model, cores: cpus().length, results, shortfalls: short}));
else {
  const [load] = loadavg();
  if (load > cpus().length + 1)
    console.log(
      `\nThe machine is busy (load ${load.toFixed(0)} on ${cpus().length} cores): ratios may be off.`
    );
  for (const result of results) print(result);
  console.log(short.length === 0 ? "\nEvery target is reached." : `\nFalls short:\n- ${short.join("\n- ")}`);
}

function print({where, repetitions, largeProductGigaflops, rows}: BenchResult): void {
  const number = (value: number, digits = 0) => value.toLocaleString("en", {maximumFractionDigits: digits});
  console.log(
    `\n${where}, ${cpus().length} cores (${cpus()[0].model}), batch 256, of digits 64; medians of ${repetitions} alternating repetitions; large product ${number(largeProductGigaflops, 1)} GFLOP/s\n`
  );
  console.log(
    "| networks and loss | rounds/s | tutorial | times faster | share of the large product | a snapshot, in rounds |"
  );
  console.log("| --- | --- | --- | --- | --- | --- |");
  for (const row of rows)
    console.log(
      `| ${row.name} | ${number(row.roundsPerSecond)} | ${number(row.tutorialRoundsPerSecond)} | ${number(row.timesTutorial, 1)} | ${row.shareOfLargeProduct === null ? "–" : number(row.shareOfLargeProduct, 2)} | ${number(row.snapshotInRounds, 1)} |`
    );
}
