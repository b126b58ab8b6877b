import {type FigureRow, planOf} from "../../src/figures/figure-row.js";
import type {KnobValues} from "../../src/figures/knobs/index.js";
import type {RecordedRun} from "../../src/figures/recording.js";
import {trainRun} from "../../tools/train-row.js";
import {backend} from "../gan/reference/table.js";

type Trained = Pick<RecordedRun, "checksum" | "history">;

const trainings = new Map<string, Promise<Trained>>();

/**
 * A figure's run, trained to the end. Several claims rest on one run, and several figures show the same run: what has
 * one specification, one schedule of events and one budget is trained once.
 */
export function trained(row: FigureRow, runId: string, values?: KnobValues): Promise<Trained> {
  const {specification, measureEvery, events, request} = planOf(
    row,
    row.runs.find(({id}) => id === runId)!,
    values
  );
  const key = JSON.stringify([
    specification,
    measureEvery,
    events,
    request.favourite && request.surface,
    row.budget
  ]);
  const known = trainings.get(key);
  if (known) return known;
  const training = train(row, runId, values);
  trainings.set(key, training);
  return training;
}

async function train(row: FigureRow, runId: string, values?: KnobValues): Promise<Trained> {
  const {checksum, history} = trainRun(await backend(), row, runId, {values});
  return {checksum, history};
}
