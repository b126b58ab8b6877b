import {expect, test} from "vitest";
import {emptyHistory, type FrameHistory, withMoment} from "../../src/widget/store/frame-history.js";

type AtUpdate = {readonly update: number};

test("a history keeps its first and its newest moment, and never more than it may", () => {
  let history: FrameHistory<AtUpdate> = emptyHistory(16);
  for (let update = 0; update <= 1000; update++) {
    history = withMoment(history, {update});
    expect(history.moments.length).toBeLessThanOrEqual(17);
    expect(history.moments[0].update).toBe(0);
    expect(history.moments.at(-1)).toEqual({update});
  }
  const updates = history.moments.map(({update}) => update);
  expect(updates).toEqual([...updates].sort((a, b) => a - b));
  const gaps = updates.slice(1, -1).map((update, i) => update - updates[i]);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(4 * Math.min(...gaps));
});

test("of one update the newest moment stays, and one of an earlier update is left out", () => {
  const named = (update: number, name: string) => ({update, name});
  let history: FrameHistory<{update: number; name: string}> = emptyHistory();
  for (const moment of [named(0, "a"), named(5, "b"), named(5, "c"), named(3, "d")])
    history = withMoment(history, moment);
  expect(history.moments.map(({name}) => name)).toEqual(["a", "c"]);
});
