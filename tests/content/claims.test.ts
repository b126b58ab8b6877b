import {expect, test} from "vitest";
import {chapters} from "../../src/content/chapters.js";
import {claimPlaces} from "../../src/content/claim-places.js";

const count = (letter: string, last: number) => Array.from({length: last}, (_, i) => `${letter}${i + 1}`);

test("every line of the question and the answer has one place, in a chapter", () => {
  expect(claimPlaces.map(({line}) => line)).toEqual([...count("Q", 5), ...count("A", 12)]);
  const paths = chapters.map(({path}) => path);
  expect(claimPlaces.filter(({path}) => !paths.includes(path))).toEqual([]);
});
