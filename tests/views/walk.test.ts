import {describe, expect, test} from "vitest";
import {onMap, placeOnMap} from "../../src/views/walk/walk.js";
import {firstWalk, nodeAt, placeOf, SLICE, STATIONS, stationsOf} from "../../src/views/walk/walk-path.js";

describe("a walk through a slice", () => {
  test("a grid's point and its place are each other's", () => {
    for (let node = 0; node < SLICE ** 2; node++) expect(nodeAt(placeOf(node, SLICE), SLICE)).toBe(node);
    expect(placeOf(0, SLICE)).toEqual([-1, -1]);
    expect(placeOf(SLICE - 1, SLICE)).toEqual([1, -1]);
  });

  test("what lies outside of it is its nearest point", () => {
    expect(nodeAt([9, -9], SLICE)).toBe(SLICE - 1);
    expect(nodeAt([-9, 9], SLICE)).toBe(SLICE * (SLICE - 1));
  });

  test("has a station at each point on the way, at most as many as a row holds, from its start to its end", () => {
    const across = stationsOf({from: [-1, 0], to: [1, 0]}, SLICE);
    expect(across).toHaveLength(STATIONS);
    expect([across[0], across.at(-1)]).toEqual([nodeAt([-1, 0], SLICE), nodeAt([1, 0], SLICE)]);
    const near = stationsOf({from: placeOf(0, SLICE), to: placeOf(SLICE + 1, SLICE)}, SLICE);
    expect(near).toEqual([0, SLICE + 1]);
    expect(stationsOf({from: [0, 0], to: [0, 0]}, SLICE)).toEqual([nodeAt([0, 0], SLICE)]);
  });

  test("is the same on a film's coarser grid, where it is shown first", () => {
    const half = (SLICE + 1) / 2;
    for (const end of [firstWalk.from, firstWalk.to])
      expect(placeOf(nodeAt(end, half), half)).toEqual(placeOf(nodeAt(end, SLICE), SLICE));
  });

  test("a place is under the pointer where it is drawn", () => {
    for (const place of [firstWalk.from, firstWalk.to, [-1, 1] as const]) {
      const back = placeOnMap(...onMap(place));
      for (const axis of [0, 1]) expect(back[axis]).toBeCloseTo(place[axis], 9);
    }
    expect(placeOnMap(-50, 9999)).toEqual([-1, -1]);
  });
});
