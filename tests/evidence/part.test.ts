/** What an interval says of a claim. */
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {every, type Outcome, outcomeOf, type Part, verdictOf} from "../../src/evidence/part.js";

const part = (low: number, high: number, side: Part["side"], bound: number): Part => ({
  interval: {estimate: (low + high) / 2, low, high},
  side,
  bound,
  axis: [0, 1],
  seeds: []
});

describe("a part of a test", () => {
  test.each<[Part["side"], number, number, Outcome]>([
    ["above", 0.6, 0.9, "met"],
    ["above", 0.5, 0.9, "open"],
    ["above", 0.1, 0.5, "unmet"],
    ["at-least", 0.5, 0.9, "met"],
    ["at-least", 0.4, 0.5, "open"],
    ["at-least", 0.1, 0.4, "unmet"],
    ["below", 0.1, 0.4, "met"],
    ["below", 0.1, 0.5, "open"],
    ["below", 0.5, 0.6, "unmet"],
    ["at-most", 0.5, 0.5, "met"],
    ["at-most", 0.5, 0.6, "open"],
    ["at-most", 0.6, 0.7, "unmet"]
  ])("%s 0.5, from %d to %d: %s", (side, low, high, outcome) => {
    expect(outcomeOf(part(low, high, side, 0.5))).toBe(outcome);
  });

  test("is open where nothing could be measured", () => {
    expect(outcomeOf(part(Number.NaN, Number.NaN, "above", 0))).toBe("open");
  });
});

describe("the verdict", () => {
  const outcome = fc.constantFrom<Outcome[]>("met", "unmet", "open");

  test.each<[Outcome[], string]>([
    [["met", "met"], "holds"],
    [["unmet", "unmet"], "did-not-hold"],
    [["met", "unmet"], "conditional"],
    [["met", "unmet", "open"], "conditional"],
    [["met", "open"], "undecided"],
    [["unmet", "open"], "undecided"],
    [["open"], "undecided"]
  ])("of %o is %s", (outcomes, verdict) => {
    expect(verdictOf(...outcomes)).toBe(verdict);
  });

  test("does not depend on the order of the parts, and whoever holds holds in every part", () => {
    fc.assert(
      fc.property(fc.array(outcome, {minLength: 1}), (outcomes) => {
        expect(verdictOf(...outcomes.toReversed())).toBe(verdictOf(...outcomes));
        expect(verdictOf(...outcomes) === "holds").toBe(every(outcomes) === "met");
      }),
      {seed: 17}
    );
  });
});
