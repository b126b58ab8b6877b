import type {FigureRow} from "../../src/figures/figure-row.js";
import {planOf} from "../../src/figures/figure-row.js";
import type {KnobValues} from "../../src/figures/knobs/index.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import type {RecordedRun} from "../../src/runs/recording.js";
import {Run} from "../../src/runs/run.js";

/** Real samples that a recording keeps for its picture. */
const REAL = 300;

/** Trains one run of a figure, measuring as the live figure does, and returns what a recording holds of it. */
export function trainRun(
  backend: Backend,
  row: FigureRow,
  runId: string,
  {values, budget = row.budget}: {values?: KnobValues; budget?: number} = {}
): RecordedRun {
  const figureRun = row.runs.find(({id}) => id === runId);
  if (!figureRun) throw new RangeError(`The figure "${row.id}" has no run called "${runId}".`);
  const run = new Run(backend, planOf(row, figureRun, values));
  const {trainer, plan} = run;
  const {specification} = plan;
  run.advance(Math.min(budget, row.stillAt ?? budget));
  const {samples, surface, fold, gradients, ...rest} = trainer.snapshot(plan.request);
  run.advance(budget - trainer.update);
  const recorded = {
    id: runId,
    specification,
    update: trainer.update,
    checksum: trainer.checksum(),
    history: run.takeAdded(),
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
  run.dispose();
  return recorded;
}
