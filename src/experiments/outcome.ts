import {isCollapsed} from "../gan/metrics/collapsed.js";
import type {Measurement} from "../runs/measurement.js";

/** What is kept of a run. "Late" is over the measurements in the second half of its budget. */
export interface Outcome {
  /** Updates made; fewer than the budget if the run blew up. */
  readonly updates: number;
  /** Modes of the data. */
  readonly modes: number;
  /** At the end, as in `Measurement`. */
  readonly modesCaptured: number;
  readonly highQuality: number;
  readonly reverseKL: number;
  readonly discriminatorAccuracy: number;
  readonly sampleGradientNorm: number;
  readonly generatorGradientNorm: number;
  readonly densestMass: number;
  /** Late medians. */
  readonly lateModesCaptured: number;
  readonly lateHighQuality: number;
  readonly lateReverseKL: number;
  readonly lateSampleGradientNorm: number;
  readonly lateGeneratorGradientNorm: number;
  readonly lateDensestMass: number;
  /** Share of the late measurements that are collapsed: at most a quarter of the modes captured. From 0 to 1. */
  readonly lateCollapsed: number;
  /** Late changes of the mode that is nearest to more than half of the samples. */
  readonly lateHops: number;
  /** Greatest of all measurements. */
  readonly greatestSampleGradientNorm: number;
  readonly greatestGeneratorGradientNorm: number;
  /** The first measured update at which all modes were captured; NaN if none. */
  readonly firstComplete: number;
}

export const outcomeFields = [
  "updates",
  "modes",
  "modesCaptured",
  "highQuality",
  "reverseKL",
  "discriminatorAccuracy",
  "sampleGradientNorm",
  "generatorGradientNorm",
  "densestMass",
  "lateModesCaptured",
  "lateHighQuality",
  "lateReverseKL",
  "lateSampleGradientNorm",
  "lateGeneratorGradientNorm",
  "lateDensestMass",
  "lateCollapsed",
  "lateHops",
  "greatestSampleGradientNorm",
  "greatestGeneratorGradientNorm",
  "firstComplete"
] as const satisfies readonly (keyof Outcome)[];

export type OutcomeField = (typeof outcomeFields)[number];

/**
 * Sums a run up. A run that blew up keeps the state before it did: its last measurement stands for all that were to come.
 *
 * @param history at multiples of `measureEvery`, the start among them; at least one
 */
export function outcomeOf(
  history: readonly Measurement[],
  {budget, measureEvery}: {budget: number; measureEvery: number}
): Outcome {
  const last = history[history.length - 1];
  const late = history.filter(({update}) => update >= budget / 2);
  for (
    let update = measureEvery * (Math.floor(last.update / measureEvery) + 1);
    update <= budget;
    update += measureEvery
  )
    if (update >= budget / 2) late.push(last);
  const lateMedian = (field: keyof Measurement) => median(late.map((one) => one[field] as number));
  return {
    updates: last.update,
    modes: last.modes,
    modesCaptured: last.modesCaptured,
    highQuality: last.highQuality,
    reverseKL: last.reverseKL,
    discriminatorAccuracy: last.discriminatorAccuracy,
    sampleGradientNorm: last.sampleGradientNorm,
    generatorGradientNorm: last.generatorGradientNorm,
    densestMass: last.densestMass,
    lateModesCaptured: lateMedian("modesCaptured"),
    lateHighQuality: lateMedian("highQuality"),
    lateReverseKL: lateMedian("reverseKL"),
    lateSampleGradientNorm: lateMedian("sampleGradientNorm"),
    lateGeneratorGradientNorm: lateMedian("generatorGradientNorm"),
    lateDensestMass: lateMedian("densestMass"),
    lateCollapsed: late.filter(isCollapsed).length / late.length,
    lateHops: hops(late),
    greatestSampleGradientNorm: Math.max(...history.map(({sampleGradientNorm}) => sampleGradientNorm)),
    greatestGeneratorGradientNorm: Math.max(
      ...history.map(({generatorGradientNorm}) => generatorGradientNorm)
    ),
    firstComplete:
      history.find(({modes, modesCaptured}) => modes > 0 && modesCaptured === modes)?.update ?? NaN
  };
}

/**
 * Changes of the mode that is nearest to more than half of the samples, from one measurement to the next. While none is,
 * the last is remembered. What happens between two measurements is not seen.
 */
export function hops(history: readonly Pick<Measurement, "leadingMode" | "leadingShare">[]): number {
  const leaders = history.filter(({leadingShare}) => leadingShare > 0.5).map(({leadingMode}) => leadingMode);
  return leaders.filter((mode, i) => i > 0 && mode !== leaders[i - 1]).length;
}

/** The median of the numbers that are not NaN; NaN if there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
