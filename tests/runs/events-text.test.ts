import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {MOST_EVENTS, readEvents, writeEvents} from "../../src/runs/events-text.js";
import {events as anyEvents} from "./any-events.js";

describe("the text of a run's events", () => {
  test("is short", () => {
    expect(
      writeEvents([
        {at: 1200, schedule: {generatorSteps: 1}},
        {at: 2000, freeze: ["discriminator"], reset: "generator"},
        {at: 2500, release: ["discriminator"], rates: {generator: 0.0005}}
      ])
    ).toBe("1200:m=1;2000:freeze=d,reset=g;2500:release=d,gRate=0.0005");
    expect(writeEvents([])).toBe("");
  });

  test("is read as what was written", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(readEvents(writeEvents(events))).toEqual(events);
      })
    );
  });

  test("leaves out events in which nothing is done", () => {
    expect(writeEvents([{at: 3}, {at: 4, freeze: []}, {at: 5, rates: {}, schedule: {}}])).toBe("");
  });

  test.each([
    ";",
    "1200",
    "1200:",
    "1200:m",
    "1200:m=",
    "1200:m=101",
    "1200:m=-1",
    "1200:m=1.5",
    "1200:m=1,m=2",
    "1200:k=1",
    "1200:constructor=1",
    "1200:m=1;",
    "1200:m=1;1199:m=2",
    "12000000:m=1",
    "-1:m=1",
    "1200:freeze=",
    "1200:freeze=dd",
    "1200:reset=dg",
    "1200:gRate=1e999",
    "1200:gRate=-1",
    "1200:gRate=NaN",
    "1200:gRate=0x1",
    " 1200:m=1",
    Array.from({length: MOST_EVENTS + 1}, (_, at) => `${at}:m=1`).join(";")
  ])("%s is none", (text) => {
    expect(readEvents(text)).toBeNull();
  });

  test("anything else is none, and nothing throws", () => {
    const near = fc
      .array(fc.constantFrom("1", "0", ":", ";", "=", ",", "m", "n", "freeze", "d", "gRate", "e", ".", "-"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        const events = readEvents(text);
        if (events) expect(readEvents(writeEvents(events))).toEqual(events);
      }),
      {numRuns: 2000}
    );
  });
});
