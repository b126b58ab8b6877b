import {expect, test} from "vitest";
import {Film} from "../../src/widget/screen/frame-history.js";

test("a film keeps its first and its newest frame, and never more than it may", () => {
  const film = new Film<{update: number}>(16);
  for (let update = 0; update <= 1000; update++) {
    film.add({update});
    expect(film.frames.length).toBeLessThanOrEqual(17);
    expect(film.frames[0].update).toBe(0);
    expect(film.last).toEqual({update});
  }
  const updates = film.frames.map(({update}) => update);
  expect(updates).toEqual([...updates].sort((a, b) => a - b));
  const gaps = updates.slice(1, -1).map((update, i) => update - updates[i]);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(4 * Math.min(...gaps));
  film.clear();
  expect(film.last).toBeUndefined();
});
