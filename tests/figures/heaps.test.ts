/** Heaps that readers write. */
import fc from "fast-check";
import {expect, test} from "vitest";
import {readHeaps, writeHeaps} from "../../src/figures/knobs/heaps.js";
import {createDistribution} from "../../src/gan/distributions/index.js";
import {Refusal, type RefusalData} from "../../src/gan/numbers/refusal.js";
import {refuses} from "../gan/refuses.js";

test.each([
  ["4 ± 1.25", [{centre: [4], deviation: 1.25, weight: 1}]],
  ["−1,0.5+-.1*3;", [{centre: [-1, 0.5], deviation: 0.1, weight: 3}]],
  [
    " -0, 1 ± 1e-2 ; 2, -3 ± 2 × 0.5 ",
    [
      {centre: [0, 1], deviation: 0.01, weight: 1},
      {centre: [2, -3], deviation: 2, weight: 0.5}
    ]
  ]
])("%s is read", (text, heaps) => {
  expect(readHeaps(text)).toEqual(heaps);
});

test.each([
  ["", "not-a-heap", "", 0],
  ["1 ± 0.1; two ± 0.1", "not-a-heap", "two ± 0.1", 9],
  ["1, 2, 3 ± 0.1", "not-a-heap", "1, 2, 3 ± 0.1", 0],
  ["1 ± 0.1;; 2 ± 0.1", "not-a-heap", "", 8],
  ["1 ± 0.1; 2, 2 ± 0.1", "dimensions", "2, 2 ± 0.1", 9],
  ["101 ± 1", "too-far", "101 ± 1", 0],
  ["1 ± 0", "too-far", "1 ± 0", 0],
  ["1 ± 1 × 0", "too-far", "1 ± 1 × 0", 0],
  ["1 ± 1e999", "too-far", "1 ± 1e999", 0],
  ["1 ± 1;".repeat(65), "too-many", "1 ± 1", 384]
] as const)("%s is refused: %s", (text, why, piece, from) => {
  expect(() => readHeaps(text)).toThrow(refuses("written-heaps", {why, piece, from}));
});

test("1,000 texts are read as heaps that can be drawn from, and as they are written again, or refused at a place", () => {
  const pieces = fc
    .array(fc.constantFrom("1", "-2", ".5", ",", "±", "+-", "×", "*", ";", " ", "e3", "x"), {maxLength: 16})
    .map((all) => all.join(""));
  const number = fc.integer({min: -9999, max: 9999}).map((hundredths) => hundredths / 100);
  const positive = fc.integer({min: 1, max: 9999}).map((hundredths) => hundredths / 100);
  const good = fc
    .array(fc.tuple(number, number, positive, positive), {minLength: 1, maxLength: 64})
    .map((all) => all.map(([x, y, deviation, weight]) => `${x},${y}+-${deviation}*${weight}`).join(";"));
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(pieces, good, fc.string()), (text) => {
      try {
        const heaps = readHeaps(text);
        expect(readHeaps(writeHeaps(heaps))).toEqual(heaps);
        expect(createDistribution({name: "mixture", components: heaps}).dimension).toBe(
          heaps[0].centre.length
        );
        read++;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const {from, piece} = error.data as RefusalData["written-heaps"];
        expect(text.slice(from, from + piece.length)).toBe(piece);
      }
    }),
    {seed: 14, numRuns: 1000}
  );
  expect(read).toBeGreaterThan(300);
});
