import {describe, expect, test} from "vitest";
import {lastPlaces, trail} from "../../src/views/plane/trail.js";
import {someMeasurement} from "../runs/some-measurement.js";

const at = (update: number, x: number) => ({...someMeasurement({}), update, centre: [x, 0]});
const history = [0, 50, 100, 150].map((update) => at(update, update));
const scale = {x: (value: number) => value, y: (value: number) => value};

describe("the trail of G's samples", () => {
  test("goes through the last measurements before now, the oldest first, to where they are", () => {
    expect(lastPlaces(2, history, at(120, 7))).toEqual([
      [50, 0],
      [100, 0],
      [7, 0]
    ]);
    expect(lastPlaces(9, history, at(0, 3))).toEqual([[3, 0]]);
  });

  test("is an arrow for each way, none for a place alone, and leaves out what is no number", () => {
    expect(trail([[1, 1]], scale)).toBe("");
    expect(
      trail(
        [
          [0, 0],
          [100, 0]
        ],
        scale
      )
    ).toBe("M0 0L100 0M95 3L100 0L95 -3");
    expect(
      trail(
        [
          [0, 0],
          [Number.NaN, 0],
          [50, 0]
        ],
        scale
      )
    ).toBe("");
  });
});
