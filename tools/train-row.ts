import type {FigureRow} from "../src/figures/figure-row.js";
import {requestOf, specificationOf} from "../src/figures/figure-row.js";
import type {RecordedRun} from "../src/figures/recording.js";
import type {Backend} from "../src/gan/backends/backend.js";
import type {Measurement} from "../src/gan/snapshot.js";
import type {SpecificationOverrides} from "../src/gan/specification.js";
import {createTrainer} from "../src/gan/trainer.js";

/** Real samples that a recording keeps for its picture. */
const REAL = 300;

/** Trains one run of a figure, measuring as the live figure does, and returns what a recording holds of it. */
export function trainRun(
  backend: Backend,
  row: FigureRow,
  runId: string,
  {changes, budget = row.budget}: {changes?: SpecificationOverrides; budget?: number} = {}
): RecordedRun {
  const run = row.runs.find(({id}) => id === runId);
  if (!run) throw new RangeError(`The figure "${row.id}" has no run called "${runId}".`);
  const specification = specificationOf(row, run, changes);
  const trainer = createTrainer(backend, specification);
  const history: Measurement[] = [trainer.measure()];
  while (trainer.update < budget && !trainer.failure) {
    trainer.advance(Math.min(row.measureEvery, budget - trainer.update));
    if (trainer.update % row.measureEvery === 0) history.push(trainer.measure());
  }
  const {samples, surface, fold, gradients, ...rest} = trainer.snapshot(requestOf(row));
  const recorded = {
    id: runId,
    specification,
    update: trainer.update,
    checksum: trainer.checksum(),
    history,
    snapshot: {
      ...rest,
      samples: [...samples],
      surface: surface && [...surface],
      fold: fold && [...fold],
      gradients: gradients && [...gradients]
    },
    real: [...trainer.evaluation.real.subarray(0, REAL * trainer.distribution.dimension)],
    latents: [...trainer.evaluation.latents.subarray(0, row.samples * specification.latent.dimension)]
  };
  trainer.dispose();
  return recorded;
}
