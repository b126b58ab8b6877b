import {readFile, writeFile} from "node:fs/promises";
import {gzipSync} from "node:zlib";
import {openBackend} from "../src/gan/backends/index.js";
import {
  DIGIT_COMPONENTS,
  DIGIT_PIXELS,
  type DigitsTable
} from "../src/gan/distributions/digits/digits-table.js";
import {decodeDigits, encodeDigits, throughBytes} from "../src/runs/tables/digits-file.js";
import {askHeldOut} from "./digits/held-out.js";
import {principalComponents} from "./digits/principal-components.js";
import {readSprite} from "./digits/read-sprite.js";
import {trainClassifier, training} from "./digits/train-classifier.js";

/**
 * `npm run digits`: makes of the sprites in data/digits the file that figures train on, with the digits' principal
 * components and a classifier that is trained here, and says how good that is.
 */
const folder = "data/digits";
const labels = new Uint8Array(await readFile(`${folder}/train-labels.u8`));
const heldOutLabels = new Uint8Array(await readFile(`${folder}/held-out-labels.u8`));
const pixels = readSprite(await readFile(`${folder}/train.png`), labels.length);
const heldOut = readSprite(await readFile(`${folder}/held-out.png`), heldOutLabels.length);

const {mean, basis, variances, variance} = principalComponents(pixels, DIGIT_PIXELS, DIGIT_COMPONENTS);
const kept = variances.reduce((a, b) => a + b, 0);
const axes = {
  mean: throughBytes(mean),
  basis: throughBytes(basis),
  scale: Number(Math.sqrt(kept / DIGIT_COMPONENTS).toPrecision(4))
};
const backend = await openBackend({only: "wasm"});
const layers = trainClassifier(backend, {pixels, labels, ...axes});
const table: DigitsTable = {
  labels,
  pixels,
  ...axes,
  classifier: layers.map((layer) => ({...layer, parameters: throughBytes(layer.parameters)})),
  reach: {pixels: Number.NaN, components: Number.NaN},
  heldOut: {pixels: Number.NaN, components: Number.NaN}
};
// As a page will have it: once through the file.
const {reach, ...found} = askHeldOut(decodeDigits(encodeDigits(table)), heldOut, heldOutLabels);
const {dependencies} = JSON.parse(await readFile("package.json", "utf8"));
const file = gzipSync(encodeDigits({...table, reach, heldOut: found.distance}), {level: 9});
await writeFile(`${folder}/digits.bin`, file);
await writeFile(
  `${folder}/digits.json`,
  `${JSON.stringify(
    {
      command: "npm run digits",
      node: process.version,
      tfjs: dependencies["@tensorflow/tfjs-core"],
      digits: labels.length,
      heldOut: heldOutLabels.length,
      components: DIGIT_COMPONENTS,
      varianceKept: kept / variance,
      classifier: training,
      ...found,
      reach
    },
    null,
    2
  )}\n`
);
console.log(
  `${file.length} bytes; right about ${(100 * found.accuracy).toFixed(1)} % of the held-out digits`
);
