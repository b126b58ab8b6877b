import type {Measurement} from "../runs/measurement.js";
import {fullMeasurement} from "../runs/run-state.js";
import type {FigureState, FigureStatus} from "./store/figure-state.js";
import {newest} from "./store/selectors.js";

/** What a live figure tells the cells of its page. */
export interface FigureValue {
  readonly state: FigureStatus;
  /** The latest measurement of each run, by the run's id; none before a run was trained here. */
  readonly runs: Readonly<Record<string, Measurement>>;
  /** Fingerprints of the runs' weights, in the row's order; empty while it trains. */
  readonly fingerprints: readonly string[];
}

export type FigureElement = HTMLElement & {value: FigureValue};

export function figureValue(state: FigureState): FigureValue {
  const frames = newest(state)?.frames ?? [];
  return {
    state: state.status,
    runs: Object.fromEntries(frames.map((frame, i) => [state.chosen.runs[i].id, fullMeasurement(frame)])),
    fingerprints: state.fingerprints
  };
}
