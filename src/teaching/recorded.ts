import type {ExperimentId} from "../experiments/index.js";
import type {Outcome} from "../experiments/outcome.js";
import {cellOf, type ExperimentSummary} from "../experiments/summary.js";
import type {FigureId} from "../figures/index.js";
import type {Measurement} from "../runs/measurement.js";
import type {RecordedRun, Recording} from "../runs/recording.js";

/** All that answers may be computed from. */
export interface Recorded {
  recording(figure: FigureId): Recording;
  summary(experiment: ExperimentId): ExperimentSummary;
}

/** @throws RangeError if the figure's recording has no such run */
export function recordedRun({recording}: Recorded, figure: FigureId, run: string): RecordedRun {
  const found = recording(figure).runs.find(({id}) => id === run);
  if (!found) throw new RangeError(`The recording of "${figure}" has no run "${run}".`);
  return found;
}

/** @throws RangeError if nothing was measured at that update */
export function measuredAt({history}: RecordedRun, update: number): Measurement {
  const found = history.find((one) => one.update === update);
  if (!found) throw new RangeError(`Nothing was measured at update ${update}.`);
  return found;
}

/** What was measured at a run's end. */
export function end({history}: RecordedRun): Measurement {
  return history[history.length - 1];
}

/** @throws RangeError if the experiment has no such cell, or was not trained from that seed */
export function outcomeOf(
  {summary}: Recorded,
  {experiment, cell}: {readonly experiment: ExperimentId; readonly cell: string},
  seed: number
): Outcome {
  const found = cellOf(summary(experiment), cell).runs.find((run) => run.seed === seed);
  if (!found) throw new RangeError(`"${experiment}" was not trained from seed ${seed}.`);
  return found.outcome;
}
