import {csvFormatRows} from "d3-dsv";
import type {Measurement} from "./measurement.js";
import {measureNames} from "./measures/index.js";

/** What a run measured on its way. */
export interface NamedHistory {
  readonly id: string;
  readonly history: readonly Measurement[];
}

/**
 * The history of some runs as CSV, a line for each run and measured update. A measure of several numbers has a column for
 * each: shares1, shares2, and so on. What could not be measured is left empty.
 */
export function historyAsCsv(runs: readonly NamedHistory[]): string {
  const all = runs.flatMap(({history}) => history);
  const columns = measureNames.flatMap((name) => {
    const length = Math.max(
      0,
      ...all.map(({[name]: value}) => (typeof value === "number" ? 0 : value.length))
    );
    const read = (index: number) => (measurement: Measurement) => {
      const value = measurement[name];
      return typeof value === "number" ? value : value[index];
    };
    return length === 0
      ? all.some(({[name]: value}) => typeof value === "number")
        ? [{head: name as string, read: read(0)}]
        : []
      : Array.from({length}, (_, i) => ({head: `${name}${i + 1}`, read: read(i)}));
  });
  const lines = runs.flatMap(({id, history}) =>
    history.map((measurement) => [
      id,
      String(measurement.update),
      ...columns.map(({read}) => {
        const value = read(measurement);
        return Number.isFinite(value) ? String(value) : "";
      })
    ])
  );
  return `${csvFormatRows([["run", "update", ...columns.map(({head}) => head)], ...lines])}\n`;
}
