/**
 * Recorded fingerprints of weights, which guard every later change to the arithmetic.
 *
 * A difference here means that the runs of the article, its recordings and its results have changed. If that is meant,
 * `npm run record:checksums` writes the table anew; say in the commit why.
 */
import {expect, test} from "vitest";
import {createTrainer} from "../../../src/gan/training/trainer.js";
import recorded from "../reference/checksums.json" with {type: "json"};
import {fingerprint, runs, UPDATES} from "../reference/runs.js";
import {backend} from "../reference/table.js";

const table: Readonly<Record<string, string>> = recorded;

test("the table has a row for each run and no other", () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(runs).sort());
});

test.each(Object.entries(runs))(
  "%s: 300 updates, in one go, and saved and restored on the way",
  async (name, specification) => {
    const whole = createTrainer(await backend(), specification);
    expect(whole.advance(UPDATES)).toBe(UPDATES);
    expect(fingerprint(whole)).toBe(table[name]);
    whole.dispose();
    const first = createTrainer(await backend(), specification);
    first.advance(137);
    const state = structuredClone(first.save());
    first.dispose();
    const second = createTrainer(await backend(), specification);
    second.restore(state);
    second.advance(UPDATES - second.update);
    expect(second.failure).toBeNull();
    const found = fingerprint(second);
    second.dispose();
    expect(found).toBe(table[name]);
  }
);

test("no two runs have the same fingerprint", () => {
  expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
});
