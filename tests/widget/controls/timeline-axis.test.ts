import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {nearestUpdate, updateAfterKey} from "../../../src/widget/controls/timeline-keys.js";
import {timelineTicks} from "../../../src/widget/controls/timeline-ticks.js";

const updates = [0, 40, 100, 900, 3000, 3100];

describe("keys on the timeline", () => {
  test.each([
    ["ArrowRight", 40, 100],
    ["ArrowUp", 50, 100],
    ["ArrowRight", 3100, 3100],
    ["ArrowLeft", 100, 40],
    ["ArrowDown", 50, 40],
    ["ArrowLeft", 0, 0],
    ["PageUp", 0, 900],
    ["PageUp", 3000, 3100],
    ["PageDown", 3100, 900],
    ["PageDown", 100, 0],
    ["Home", 900, 0],
    ["End", 900, 3100],
    ["Enter", 900, null]
  ])("%s at %i leads to %s", (key, at, to) => {
    expect(updateAfterKey(key, updates, at, 4000)).toBe(to);
  });

  test("at a still beyond the states, the first key is to the last of them", () => {
    expect(updateAfterKey("ArrowLeft", [0, 100], 4000, 4000)).toBe(100);
  });

  test("from any state every key leads to a state, and arrows through all of them", () => {
    const states = fc
      .uniqueArray(fc.nat(9999), {minLength: 1, maxLength: 30})
      .map((some) => some.sort((a, b) => a - b));
    fc.assert(
      fc.property(states, fc.nat(12_000), (some, place) => {
        for (const key of ["ArrowRight", "ArrowLeft", "PageUp", "PageDown", "Home", "End"])
          expect(some).toContain(updateAfterKey(key, some, place, 10_000));
        const nearest = nearestUpdate(some, place);
        for (const update of some)
          expect(Math.abs(nearest - place)).toBeLessThanOrEqual(Math.abs(update - place));
        let at = some[0];
        const walked = [at];
        while (at !== some.at(-1)) {
          at = updateAfterKey("ArrowRight", some, at, 10_000)!;
          walked.push(at);
        }
        expect(walked).toEqual(some);
      })
    );
  });
});

describe("ticks", () => {
  test.each([
    [6000, [0, 1000, 2000, 3000, 4000, 5000, 6000]],
    [4000, [0, 500, 1000, 1500, 2000, 2500, 3000, 3500, 4000]],
    [250, [0, 50, 100, 150, 200, 250]],
    [6250, [0, 1000, 2000, 3000, 4000, 5000, 6250]]
  ])("to %i", (end, ticks) => {
    expect(timelineTicks(end)).toEqual(ticks);
  });

  test("are whole, apart, few, and have both ends", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1_000_000}), (end) => {
        const ticks = timelineTicks(end);
        expect([ticks[0], ticks.at(-1)]).toEqual([0, end]);
        expect(ticks.length).toBeLessThanOrEqual(10);
        for (const [i, tick] of ticks.slice(1).entries())
          expect(tick - ticks[i]).toBeGreaterThanOrEqual(0.1 * end);
      })
    );
  });
});
