import type {Measurement} from "../../runs/measurement.js";
import type {Chart} from "../charts.js";

/**
 * What a run's curve has at an update, so that a dot lies on it: between two measurements the line from one to the other,
 * and of separate marks the last one before. NaN where there is no curve.
 *
 * @param history in the order of its updates
 */
export function onCurve(chart: Chart, history: readonly Measurement[], update: number): number {
  const points = history
    .map((measurement) => ({update: measurement.update, value: chart.value(measurement)}))
    .filter(({value}) => Number.isFinite(value) && (chart.scale !== "log" || value > 0));
  const before = points.findLast((point) => point.update <= update);
  const after = points.find((point) => point.update > update);
  if (!before) return Number.NaN;
  if (chart.separate || before.update === update) return before.value;
  // Beyond the last measurement the curve has not come that far: the dot waits at its end.
  if (!after) return before.value;
  const share = (update - before.update) / (after.update - before.update);
  return chart.scale === "log"
    ? before.value * (after.value / before.value) ** share
    : before.value + share * (after.value - before.value);
}
