import {csvFormatRows} from "d3-dsv";
import {writeEvents} from "./events-text.js";
import type {Measurement} from "./measurement.js";
import {measureNames} from "./measures/index.js";
import type {RunEvent} from "./plan.js";

/** What a run measured on its way. */
export interface NamedHistory {
  readonly id: string;
  readonly history: readonly Measurement[];
  /** What was done to its players, in the order of the updates. */
  readonly events?: readonly RunEvent[];
}

/**
 * The history of some runs as CSV, a line for each run and measured update. A measure of several numbers has a column for
 * each: shares1, shares2, and so on. What could not be measured is left empty. What was done to a run's players stands, as in an
 * address, in the line of the first measurement at or after it.
 */
export function historyAsCsv(runs: readonly NamedHistory[]): string {
  const all = runs.flatMap(({history}) => history);
  const columns = measureNames.flatMap((name) => {
    const length = Math.max(
      0,
      ...all.map(({[name]: value}) => (typeof value === "object" ? value.length : 0))
    );
    const read = (index: number) => (measurement: Measurement) => {
      const value = measurement[name];
      return typeof value === "object" ? value[index] : (value ?? Number.NaN);
    };
    return length === 0
      ? all.some(({[name]: value}) => typeof value === "number")
        ? [{head: name as string, read: read(0)}]
        : []
      : Array.from({length}, (_, i) => ({head: `${name}${i + 1}`, read: read(i)}));
  });
  const hasEvents = runs.some(({events = []}) => events.length > 0);
  const lines = runs.flatMap(({id, history, events = []}) =>
    history.map((measurement, i) => [
      id,
      String(measurement.update),
      ...columns.map(({read}) => {
        const value = read(measurement);
        return Number.isFinite(value) ? String(value) : "";
      }),
      ...(hasEvents ? [writeEvents(between(events, history[i - 1]?.update ?? -1, measurement.update))] : [])
    ])
  );
  const head = ["run", "update", ...columns.map(({head}) => head), ...(hasEvents ? ["event"] : [])];
  return `${csvFormatRows([head, ...lines])}\n`;
}

/** The events after one update, up to another. */
function between(events: readonly RunEvent[], after: number, until: number): readonly RunEvent[] {
  return events.filter(({at}) => at > after && at <= until);
}
