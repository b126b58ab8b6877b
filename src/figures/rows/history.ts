import type {Measurement} from "../../runs/measurement.js";

/** What was measured at an update.
 *
 * @throws RangeError if nothing was measured there
 */
export function at(history: readonly Measurement[], update: number): Measurement {
  const found = history.find((measurement) => measurement.update === update);
  if (!found) throw new RangeError(`Nothing was measured at update ${update}.`);
  return found;
}

/** Whether at most 2 modes were captured in 9 of 10 measurements from update 1,000 on: before, networks have hardly begun. */
export function staysCollapsed(history: readonly Measurement[]): boolean {
  const late = history.filter(({update}) => update >= 1000);
  return late.filter(({modesCaptured}) => modesCaptured <= 2).length >= 0.9 * late.length;
}
