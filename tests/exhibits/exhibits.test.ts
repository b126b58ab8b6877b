import {describe, expect, test} from "vitest";
import {initialValues, kept} from "../../src/exhibits/exhibit.js";
import {exhibitOf, exhibits} from "../../src/exhibits/index.js";
import {evenness, sharesOf} from "../../src/exhibits/rows/evenness.js";
import {lossShapes} from "../../src/exhibits/rows/loss-shapes.js";
import {sand, ways} from "../../src/exhibits/rows/sand.js";
import {staleness} from "../../src/exhibits/rows/turn-strip.js";
import {exhibitWords} from "../../src/words/exhibit-words.js";
import {wordsOf} from "../../src/words/index.js";

const words = wordsOf();

describe.each(exhibits)("the exhibit $id", (row) => {
  const ends = Object.entries(row.handles).flatMap(([name, {low, high}]) =>
    [low, high].map((value) => ({...initialValues(row), [name]: value}))
  );

  test.each([initialValues(row), ...ends])("draws and says numbers at %o", (values) => {
    const said = exhibitWords(words, row.id);
    const drawn = JSON.stringify(row.draw(values, said.drawn, words.views.format));
    expect(`${drawn} ${said.said(row.said(values))}`).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  test("begins at values that its handles can have", () => {
    for (const handle of Object.values(row.handles))
      expect(kept(handle, handle.initial)).toBe(handle.initial);
  });

  test("draws something else at the other end of each handle", () => {
    const said = exhibitWords(words, row.id);
    const drawings = [initialValues(row), ...ends].map((values) =>
      JSON.stringify(row.draw(values, said.drawn, words.views.format))
    );
    expect(new Set(drawings).size).toBeGreaterThan(Object.keys(row.handles).length);
  });
});

test("there is no exhibit of another name", () => {
  expect(() => exhibitOf("constructor")).toThrow("no exhibit");
});

test("a handle has its ends and its steps, without the digits of a computer's tenths", () => {
  const handle = {low: -6, high: 6, step: 0.1, initial: 0};
  expect([-9, 9, 0.3000001, -5.949].map((wanted) => kept(handle, wanted))).toEqual([-6, 6, 0.3, -5.9]);
});

test("evenness: shares in a row, from equal ones without divergence to one alone with the most", () => {
  const shares = sharesOf(3, 0.5);
  shares.slice(0, 4).forEach((share, k) => {
    expect(share).toBeCloseTo([4 / 7, 2 / 7, 1 / 7, 0][k], 12);
  });
  const said = (served: number, ratio: number) => evenness.said({served, ratio});
  expect(said(1, 0.3).divergence).toBeCloseTo(Math.log(8), 12);
  expect(said(8, 1).divergence).toBeCloseTo(0, 12);
  expect(said(3, 0.5).first).toBe(shares[0]);
});

test("turn-strip: D's news is as old as G has taken steps, and n does not make it older", () => {
  expect(staleness(1, 3, 9)).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 0]);
  expect(Math.max(...staleness(5, 3))).toBe(3);
});

test("loss-shapes: G's slope is the price's difference, and minimax is flat where D is sure", () => {
  const {slopes} = lossShapes.said({score: -6});
  expect(slopes.minimax).toBeCloseTo(1 / (1 + Math.exp(6)), 9);
  expect(slopes["non-saturating"]).toBeCloseTo(1 / (1 + Math.exp(-6)), 9);
  expect([slopes["least-squares"], slopes.hinge, slopes.wasserstein]).toEqual([7, 1, 1]);
});

test("sand: the grains' ways, kept in order, are on average the distance that is integrated", () => {
  for (const theta of [-6, -1, 0, 0.7, 4]) {
    const lines = ways(theta);
    const mean = lines.reduce((sum, {from, to}) => sum + Math.abs(from - to), 0) / lines.length;
    // Forty grains leave out the tails of each heap.
    expect(Math.abs(mean - sand.said({theta}).wasserstein)).toBeLessThan(0.02);
  }
});
