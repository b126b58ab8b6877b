import type {Measurement} from "../../src/runs/measurement.js";
import {measureNames, measures} from "../../src/runs/measures/index.js";

/** A measurement in which what is not given could not be measured: a measure that is new changes no test. */
export function someMeasurement(given: Partial<Measurement>): Measurement {
  const unknown = measureNames.map((name) => {
    const isList = measures[name].quantity === "position" || name === "shares";
    return [name, isList ? [] : Number.NaN];
  });
  return {update: 0, ...Object.fromEntries(unknown), ...given};
}
