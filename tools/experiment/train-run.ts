import type {Run} from "../../src/experiments/experiment.js";
import {type Outcome, outcomeOf} from "../../src/experiments/outcome.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import type {Measurement} from "../../src/gan/snapshot.js";
import {createTrainer, type Failure} from "../../src/gan/trainer.js";

export interface TrainedRun {
  readonly outcome: Outcome;
  readonly failure: Failure | null;
  /** Fingerprint of all weights at the end. */
  readonly checksum: string;
}

/** Trains one run to its budget, measuring on the way. */
export function trainRun(
  backend: Backend,
  {specification, budget, measureEvery}: Omit<Run, "cell" | "parameters" | "seed">
): TrainedRun {
  const trainer = createTrainer(backend, specification);
  const history: Measurement[] = [trainer.measure()];
  while (trainer.update < budget && !trainer.failure) {
    trainer.advance(Math.min(measureEvery, budget - trainer.update));
    history.push(trainer.measure());
  }
  const trained = {
    outcome: outcomeOf(history, {budget, measureEvery}),
    failure: trainer.failure,
    checksum: trainer.checksum()
  };
  trainer.dispose();
  return trained;
}
