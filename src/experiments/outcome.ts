import type {Measurement} from "../gan/snapshot.js";

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
  /** Late medians. */
  readonly lateModesCaptured: number;
  readonly lateHighQuality: number;
  readonly lateReverseKL: number;
  readonly lateSampleGradientNorm: number;
  /** Share of the late measurements that are collapsed: at most a quarter of the modes captured. From 0 to 1. */
  readonly lateCollapsed: number;
  /** Late changes of the mode that holds more than half of the high-quality samples. */
  readonly lateHops: number;
  /** Greatest of all measurements. */
  readonly greatestSampleGradientNorm: number;
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
  "lateModesCaptured",
  "lateHighQuality",
  "lateReverseKL",
  "lateSampleGradientNorm",
  "lateCollapsed",
  "lateHops",
  "greatestSampleGradientNorm",
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
    lateModesCaptured: lateMedian("modesCaptured"),
    lateHighQuality: lateMedian("highQuality"),
    lateReverseKL: lateMedian("reverseKL"),
    lateSampleGradientNorm: lateMedian("sampleGradientNorm"),
    lateCollapsed: late.filter(isCollapsed).length / late.length,
    lateHops: hops(late),
    greatestSampleGradientNorm: Math.max(...history.map(({sampleGradientNorm}) => sampleGradientNorm)),
    firstComplete:
      history.find(({modes, modesCaptured}) => modes > 0 && modesCaptured === modes)?.update ?? NaN
  };
}

/** At most a quarter of the modes: what the figures call collapsed. */
export function isCollapsed({modes, modesCaptured}: Pick<Measurement, "modes" | "modesCaptured">): boolean {
  return modesCaptured <= modes / 4;
}

/** Changes of the leading mode from one measurement to the next; while none leads, the last leader is remembered. */
export function hops(history: readonly Pick<Measurement, "shares" | "highQuality">[]): number {
  const leaders = history.map(leader).filter((mode) => mode >= 0);
  return leaders.filter((mode, i) => i > 0 && mode !== leaders[i - 1]).length;
}

/** The mode with more than half of the high-quality samples; -1 if none has. */
function leader({shares, highQuality}: Pick<Measurement, "shares" | "highQuality">): number {
  return shares.findIndex((share) => share > highQuality / 2);
}

/** The median of the numbers that are not NaN; NaN if there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
