import {expect, test} from "vitest";
import {wordsOf} from "../../src/words/index.js";
import {pictures} from "./pictures.js";
import {comparePicture, storedPictures} from "./stored-picture.js";

const drawn = pictures(wordsOf());

test.each(drawn)("$file is drawn as stored", ({file, draw}) => comparePicture(file, draw()));

test("every stored picture that is not of a still is still drawn", () => {
  const stored = storedPictures().filter((file) => !file.startsWith("still-"));
  expect(stored, "delete what is not drawn any more").toEqual(drawn.map(({file}) => file).sort());
});
