import "../digits/provide.js";
import type {FigureRow} from "../../src/figures/figure-row.js";
import type {KnobValues} from "../../src/figures/knobs/index.js";
import {type PlannedRun, planned} from "../../src/figures/plan.js";
import type {Backend} from "../../src/gan/backends/backend.js";
import type {RunEvent} from "../../src/runs/plan.js";
import type {RecordedRun} from "../../src/runs/recording.js";
import {Run} from "../../src/runs/run.js";

/** Real samples that a recording keeps for its picture. */
const REAL = 300;

interface Training {
  readonly values?: KnobValues;
  /** In the place of the row's. */
  readonly events?: readonly RunEvent[];
  readonly budget?: number;
  /** Updates, in their order, at which somebody looks at the run; that changes nothing in it. */
  readonly at?: readonly number[];
  look?(run: Run, planned: PlannedRun): void;
}

/** Trains one run of a figure, measuring as the live figure does, and returns what a recording holds of it. */
export function trainRun(
  backend: Backend,
  row: FigureRow,
  runId: string,
  {values, events, budget = row.budget, at = [], look = () => {}}: Training = {}
): RecordedRun {
  const figureRun = row.runs.find(({id}) => id === runId);
  if (!figureRun) throw new RangeError(`The figure "${row.id}" has no run called "${runId}".`);
  const asPlanned = planned(row, figureRun, values, events);
  const {plan, needs} = asPlanned;
  const kept = needs.real ? {...needs, real: {count: Math.min(REAL, needs.real.count)}} : needs;
  const run = new Run(backend, plan);
  const constants = run.constants(kept);
  const stops = at.filter((update) => update <= budget);
  const advanceTo = (update: number) => {
    while (stops.length > 0 && stops[0] <= update) {
      run.advance(stops.shift()! - run.trainer.update);
      look(run, asPlanned);
    }
    run.advance(update - run.trainer.update);
  };
  advanceTo(Math.min(budget, row.stillAt ?? budget));
  const state = run.state(kept);
  advanceTo(budget);
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
