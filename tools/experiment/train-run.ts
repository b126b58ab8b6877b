import "../digits/provide.js";
import type {ExperimentRun} from "../../src/experiments/experiment.js";
import {type Outcome, outcomeOf} from "../../src/experiments/outcome.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import type {Failure} from "../../src/gan/training/trainer.js";
import {Run} from "../../src/runs/run.js";

export interface TrainedRun {
  readonly outcome: Outcome;
  readonly failure: Failure | null;
  /** Fingerprint of all weights at the end. */
  readonly checksum: string;
}

/** Trains one run to its budget, measuring on the way. */
export function trainRun(
  backend: Backend,
  {specification, budget, measureEvery, events}: Omit<ExperimentRun, "cell" | "parameters" | "seed">
): TrainedRun {
  const measured = new Run(backend, {specification, measureEvery, events});
  measured.advance(budget);
  const {trainer} = measured;
  const history = measured.takeAdded();
  // A run that blew up between two measurements is summed up from where it stopped.
  if (trainer.failure) history.push(measured.measure());
  const trained = {
    outcome: outcomeOf(history, {budget, measureEvery}),
    failure: trainer.failure,
    checksum: trainer.checksum()
  };
  measured.dispose();
  return trained;
}
