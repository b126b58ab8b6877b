import type {Measurement} from "../runs/measurement.js";
import {type MeasureName, measureNames, measures} from "../runs/measures/index.js";
import type {Measure} from "../runs/measures/measure.js";
import {median} from "../statistics/quantile.js";

/** Which statistic of a measure is kept: its last value, the median over the second half of the budget, the greatest of all. */
type Kept = "end" | "late" | "greatest";
type KeptOf<Name extends MeasureName> = (typeof measures)[Name] extends {readonly kept: readonly (infer K)[]}
  ? K
  : never;
type FieldOf<Name extends MeasureName, K> = K extends "end"
  ? Name
  : K extends "late" | "greatest"
    ? `${K}${Capitalize<Name>}`
    : never;
type MeasureField = {[Name in MeasureName]: FieldOf<Name, KeptOf<Name>>}[MeasureName];

/** What is kept of a run that is not a statistic of one measure. */
interface OfTheRun {
  /** Updates made; fewer than the budget if the run blew up. */
  readonly updates: number;
  /** Share of the late measurements that are collapsed (`gan/metrics/collapsed.ts`), from 0 to 1. */
  readonly lateCollapsed: number;
  /** Late changes of the mode that is nearest to more than half of the samples. */
  readonly lateHops: number;
  /** The first measured update at which all modes were captured; NaN if none. */
  readonly firstComplete: number;
}

/**
 * What is kept of a run. A measure's field has the measure's name (`highQuality`) for its value at the end, `late` before
 * it for its median over the measurements in the second half of the budget, `greatest` for the greatest of all: the
 * table of measures says which of the three are kept.
 */
export type Outcome = OfTheRun & {readonly [Field in MeasureField]: number};

export type OutcomeField = keyof Outcome;

/** The fields in the order of the results' columns: a new measure adds its own and moves none. */
export const outcomeFields: readonly OutcomeField[] = [
  "updates",
  ...fieldsOf("end"),
  ...fieldsOf("late"),
  "lateCollapsed",
  "lateHops",
  ...fieldsOf("greatest"),
  "firstComplete"
];

function fieldsOf(kept: Kept): MeasureField[] {
  return measureNames
    .filter((name) => (measures[name] as Measure).kept?.includes(kept))
    .map((name) => fieldOf(name, kept));
}

function fieldOf(name: MeasureName, kept: Kept): MeasureField {
  return (kept === "end" ? name : `${kept}${name[0].toUpperCase()}${name.slice(1)}`) as MeasureField;
}

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
  const statistics: Readonly<Record<Kept, (name: MeasureName) => number>> = {
    end: (name) => Number(last[name]),
    late: (name) => median(late.map((one) => Number(one[name]))),
    greatest: (name) => Math.max(...history.map((one) => Number(one[name])))
  };
  const ofMeasures = measureNames.flatMap((name) =>
    ((measures[name] as Measure).kept ?? []).map((kept) => [fieldOf(name, kept), statistics[kept](name)])
  );
  return {
    ...(Object.fromEntries(ofMeasures) as {[Field in MeasureField]: number}),
    updates: last.update,
    lateCollapsed: late.filter(({collapsed}) => collapsed === 1).length / late.length,
    lateHops: hops(late),
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
