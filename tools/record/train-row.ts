import type {FigureRow} from "../../src/figures/figure-row.js";
import type {KnobValues} from "../../src/figures/knobs/index.js";
import {planned} from "../../src/figures/plan.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import type {RunEvent} from "../../src/runs/plan.js";
import type {RecordedRun} from "../../src/runs/recording.js";
import {Run} from "../../src/runs/run.js";

/** Real samples that a recording keeps for its picture. */
const REAL = 300;

/** Trains one run of a figure, measuring as the live figure does, and returns what a recording holds of it. */
export function trainRun(
  backend: Backend,
  row: FigureRow,
  runId: string,
  {
    values,
    events,
    budget = row.budget
  }: {values?: KnobValues; events?: readonly RunEvent[]; budget?: number} = {}
): RecordedRun {
  const figureRun = row.runs.find(({id}) => id === runId);
  if (!figureRun) throw new RangeError(`The figure "${row.id}" has no run called "${runId}".`);
  const {plan, needs} = planned(row, figureRun, values, events);
  const kept = needs.real ? {...needs, real: {count: Math.min(REAL, needs.real.count)}} : needs;
  const run = new Run(backend, plan);
  const constants = run.constants(kept);
  run.advance(Math.min(budget, row.stillAt ?? budget));
  const state = run.state(kept);
  run.advance(budget - run.trainer.update);
  const recorded = {
    id: runId,
    specification: plan.specification,
    events: run.events.slice(),
    update: run.trainer.update,
    checksum: run.trainer.checksum(),
    history: run.takeAdded(),
    state: {...state, arrays: {...constants, ...state.arrays}}
  };
  run.dispose();
  return recorded;
}
