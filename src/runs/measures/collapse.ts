import type {Observation} from "../../gan/evaluation/observation.js";
import {isCollapsed} from "../../gan/metrics/collapsed.js";
import {spread as spreadOf} from "../../gan/metrics/spread.js";
import type {Measure} from "./measure.js";

/** How far the samples lie apart, divided by how far as many real ones do: 1 is right, 0 is one point (`gan/metrics/spread.ts`). */
export const spread = {
  from: "samples",
  quantity: "ratio",
  take: relativeSpread,
  listed: true,
  kept: ["end", "late"]
} as const satisfies Measure<"samples", number>;

/** 1 if G has collapsed (`gan/metrics/collapsed.ts`), 0 if not. */
export const collapsed = {
  from: "samples",
  quantity: "yes",
  take(observation) {
    const modes = observation.evaluation.distribution.modes?.count ?? 0;
    const {captured = 0, approached = 0} = observation.coverage ?? {};
    return Number(isCollapsed({modes, captured, approached, spread: relativeSpread(observation)}));
  }
} as const satisfies Measure<"samples", number>;

function relativeSpread({samples, evaluation}: Observation): number {
  return spreadOf(samples, evaluation.distribution.dimension) / evaluation.realSpread;
}
