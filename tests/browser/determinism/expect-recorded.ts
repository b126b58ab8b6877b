import {expect} from "vitest";
import recorded from "../../gan/reference/checksums.json" with {type: "json"};
import type {Report, RunReport} from "./training-page.js";

/** Every run that is recorded ended with the recorded weights, to the bit, however it was cut into pieces. */
export function expectRecorded(report: Report): void {
  if ("error" in report) expect.fail(report.error);
  const expected: Record<string, RunReport> = Object.fromEntries(
    Object.entries(recorded).map(([name, print]) => [name, {inOneGo: print, savedHalfWay: print}])
  );
  expect(report.table).toEqual(expected);
}
