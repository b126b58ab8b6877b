import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {placesApart} from "../../src/views/chart/places-apart.js";

describe("names beside a chart's lines", () => {
  test("stay where they are if there is room", () => {
    expect(placesApart([50, 10, 90], 14, 100)).toEqual([50, 10, 90]);
  });

  test("that would coincide move down, and up again from the edge", () => {
    expect(placesApart([40, 40], 14, 100)).toEqual([40, 54]);
    expect(placesApart([100, 98, 20], 14, 100)).toEqual([100, 86, 20]);
  });

  test("are a line apart, below the edge and in the order of their lines, however the lines end", () => {
    const ends = fc.array(fc.double({min: 0, max: 100, noNaN: true}), {minLength: 1, maxLength: 5});
    fc.assert(
      fc.property(ends, (places) => {
        const moved = placesApart(places, 14, 100);
        const order = places.map((_, i) => i).sort((a, b) => moved[a] - moved[b]);
        expect(Math.max(...moved)).toBeLessThanOrEqual(100);
        for (let k = 1; k < order.length; k++) {
          expect(moved[order[k]] - moved[order[k - 1]]).toBeGreaterThanOrEqual(14 - 1e-9);
          expect(places[order[k]]).toBeGreaterThanOrEqual(places[order[k - 1]]);
        }
      })
    );
  });
});
