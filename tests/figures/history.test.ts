import {expect, test} from "vitest";
import {staysCollapsed} from "../../src/figures/rows/history.js";
import type {Measurement} from "../../src/runs/measurement.js";

/** A history that begins at update 900, measured every 100 updates. */
const historyOf = (...captured: number[]) =>
  captured.map((modesCaptured, i) => ({update: 900 + 100 * i, modesCaptured}) as Measurement);

test("a run stays collapsed if from update 1,000 on it holds at most 2 modes 9 times in 10", () => {
  expect(staysCollapsed(historyOf(8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3))).toBe(true);
  expect(staysCollapsed(historyOf(8, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3))).toBe(false);
});
