import {readFile, writeFile} from "node:fs/promises";
import {openBackend} from "../src/gan/backends/index.js";
import {fingerprintOf} from "../src/runs/machine/fingerprint.js";

/** `npm run record:machine`: writes down what a reader's machine has to compute to be taken for one like this. */
const file = "src/runs/machine/known-fingerprint.ts";
const fingerprint = fingerprintOf(await openBackend({only: "wasm"}));
const before = await readFile(file, "utf8");
const after = before.replace(/"[^"]*"/, JSON.stringify(fingerprint));
await writeFile(file, after);
console.log(`${before === after ? "same   " : "changed"}  ${fingerprint}`);
