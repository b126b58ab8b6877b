import type {Interval} from "../statistics/interval.js";

export type Verdict = "holds" | "conditional" | "undecided" | "did-not-hold";

/** Whether a part of a test is met for certain, for certain not, or neither: its interval holds both. */
export type Outcome = "met" | "unmet" | "open";

/** A number that has to lie on one side of a bound, with the interval that the truth plausibly lies in. */
export interface Part {
  readonly interval: Interval;
  /** Where it has to lie: above the bound, below it, or on it and to that side. */
  readonly side: "above" | "below" | "at-least" | "at-most";
  readonly bound: number;
  /** What can be: the ends of its axis. */
  readonly axis: readonly [low: number, high: number];
  /** What each seed gave, where the number is one of a seed. */
  readonly seeds: readonly SeedValue[];
}

export interface SeedValue {
  readonly seed: number;
  readonly value: number;
  /** The run it is of. */
  readonly experiment: string;
  readonly cell: string;
}

const sides: Readonly<Record<Part["side"], (value: number, bound: number) => boolean>> = {
  above: (value, bound) => value > bound,
  below: (value, bound) => value < bound,
  "at-least": (value, bound) => value >= bound,
  "at-most": (value, bound) => value <= bound
};

/** What the interval says: a part is met or unmet only if all of the interval is. NaN decides nothing. */
export function outcomeOf({interval: {low, high}, side, bound}: Part): Outcome {
  if (Number.isNaN(low) || Number.isNaN(high)) return "open";
  const holds = (value: number) => sides[side](value, bound);
  if (holds(low) && holds(high)) return "met";
  return holds(low) || holds(high) ? "open" : "unmet";
}

/** Of several that all have to be so. */
export function every(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("unmet")) return "unmet";
  return outcomes.includes("open") ? "open" : "met";
}

/**
 * The verdict on a claim of several parts. All met: it holds. None can be: it did not hold. Some are met, and of the others
 * at least one is not: in part. Otherwise these runs do not decide it.
 */
export function verdictOf(...outcomes: readonly Outcome[]): Verdict {
  const has = (outcome: Outcome) => outcomes.includes(outcome);
  if (!has("open") && !has("unmet")) return "holds";
  if (!has("open") && !has("met")) return "did-not-hold";
  return has("met") && has("unmet") ? "conditional" : "undecided";
}
