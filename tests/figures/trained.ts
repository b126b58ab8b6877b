import type {FigureRow} from "../../src/figures/figure-row.js";
import type {KnobValues} from "../../src/figures/knobs/index.js";
import {planned} from "../../src/figures/plan.js";
import type {RecordedRun} from "../../src/runs/recording.js";
import {trainRun} from "../../tools/record/train-row.js";
import {backend} from "../gan/reference/table.js";

type Trained = Pick<RecordedRun, "checksum" | "history">;

const trainings = new Map<string, Promise<Trained>>();

/** Most figures measure at multiples of this; one that measures more rarely may share the run of one that does not. */
const MEASURE_EVERY = 50;

/**
 * A figure's run, trained to the end. Several claims rest on one run, and several figures show the same run: what has
 * one specification, one schedule of events and one budget is trained once.
 */
export async function trained(row: FigureRow, runId: string, values?: KnobValues): Promise<Trained> {
  const run = row.runs.find(({id}) => id === runId)!;
  const {specification, events, favourite} = planned(row, run, values).plan;
  const measureEvery = row.measureEvery % MEASURE_EVERY === 0 ? MEASURE_EVERY : row.measureEvery;
  const key = JSON.stringify([specification, events, favourite, row.budget, measureEvery]);
  const training = trainings.get(key) ?? train({...row, measureEvery}, runId, values);
  trainings.set(key, training);
  const {checksum, history} = await training;
  return {checksum, history: history.filter(({update}) => update % row.measureEvery === 0)};
}

async function train(row: FigureRow, runId: string, values?: KnobValues): Promise<Trained> {
  const {checksum, history} = trainRun(await backend(), row, runId, {values});
  return {checksum, history};
}
