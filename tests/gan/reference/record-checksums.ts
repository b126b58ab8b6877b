/**
 * Writes tests/gan/reference/checksums.json: the fingerprint of the weights of every run in tests/gan/reference/runs.ts
 * after 300 updates in one go, on tfjs's wasm backend in Node.
 *
 *     npm run record:checksums
 */
import {readFileSync, writeFileSync} from "node:fs";
import {createTrainer} from "../../../src/gan/training/trainer.js";
import {fingerprint, runs, UPDATES} from "./runs.js";
import {backend} from "./table.js";

const path = "tests/gan/reference/checksums.json";
const before: Record<string, string> = JSON.parse(readFileSync(path, {encoding: "utf8", flag: "a+"}) || "{}");

const table: Record<string, string> = {};
for (const [name, specification] of Object.entries(runs)) {
  const trainer = createTrainer(await backend(), specification);
  trainer.advance(UPDATES);
  if (trainer.failure) throw new Error(`${name} failed: ${JSON.stringify(trainer.failure)}`);
  table[name] = fingerprint(trainer);
  trainer.dispose();
  console.log(`${before[name] === table[name] ? "same   " : "changed"}  ${table[name]}  ${name}`);
}
writeFileSync(path, `${JSON.stringify(table, null, 2)}\n`);
