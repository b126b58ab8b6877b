import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {prettyMarkup} from "./pretty-markup.js";
import {comparePicture, storedPictures} from "./stored-picture.js";

const drawing = (x: number) =>
  `<svg viewBox="0 0 9 9"><g><text x="${x}">0.25</text><path d="M1 1h0"/></g></svg>`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pictures-"));
});

afterEach(() => rmSync(folder, {recursive: true}));

test("a picture that is not stored yet is written, but on a build server it is an error", () => {
  expect(() => comparePicture("a.svg", drawing(1), {folder, strict: true})).toThrow(/a\.svg is missing/);
  comparePicture("a.svg", drawing(1), {folder, strict: false});
  comparePicture("a.svg", drawing(1.04), {folder, strict: true});
  expect(readdirSync(folder)).toEqual(["a.svg"]);
});

test("a picture that differs is written beside the stored one, until it is as stored again", () => {
  const store = {folder, strict: false};
  comparePicture("a.svg", drawing(1), store);
  expect(() => comparePicture("a.svg", drawing(2), store)).toThrow(
    /a-changed\.svg differs from .*a\.svg, first in line 4\..*npm run pictures:accept/
  );
  expect(readFileSync(join(folder, "a-changed.svg"), "utf8")).toContain('x="2"');
  expect(storedPictures(store)).toEqual(["a.svg"]);
  comparePicture("a.svg", drawing(1), store);
  expect(readdirSync(folder)).toEqual(["a.svg"]);
});

test("an element a line, rounded places and not texts, and ids counted anew", () => {
  const lines = prettyMarkup(
    '<svg viewBox="0 0 9 9"><g clip-path="url(#plot-clip-17)"><text x="1.26" y="0.345em">0.25</text><path d="M-0.01,2.349L1e-7 5h-14.5ZM1 2"/></g></svg>'
  ).split("\n");
  expect(lines[0]).toBe('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">');
  expect(lines.slice(2)).toEqual([
    '  <g clip-path="url(#plot-clip-1)">',
    '    <text x="1.3" y="0.345em">0.25</text>',
    '    <path d="M0,2.3L0 5h-14.5ZM1 2"/>',
    "  </g>",
    "</svg>",
    ""
  ]);
});
