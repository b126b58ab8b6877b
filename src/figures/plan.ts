import type {RunEvent, RunPlan} from "../runs/plan.js";
import type {Needs} from "../runs/probes/index.js";
import {needsOf} from "../views/draw-run.js";
import type {Scene} from "../views/scene.js";
import {SURFACE_SIZE} from "../views/surface-size.js";
import {type FigureRow, type FigureRun, specificationOf} from "./figure-row.js";
import type {KnobValues} from "./knobs/index.js";
import {sceneOf} from "./scene.js";

/** A run of a figure as it is to be trained, and as it is to be drawn. */
export interface PlannedRun {
  readonly plan: RunPlan;
  readonly scene: Scene;
  /** What the figure's views ask of it. */
  readonly needs: Needs;
}

/**
 * @param events what is done to the players, in the place of what the row has planned; the row's own, if left out
 * @throws RangeError that says what is wrong, if the values make no run together
 */
export function planned(
  row: FigureRow,
  run: FigureRun,
  values: KnobValues = {},
  events: readonly RunEvent[] = row.events ?? []
): PlannedRun {
  const specification = specificationOf(row, run, values);
  const scene = sceneOf(row, specification);
  const plan: RunPlan = {
    specification,
    measureEvery: row.measureEvery,
    ...(events.length > 0 && {events}),
    ...(row.favourite && {favourite: {size: SURFACE_SIZE, extent: scene.extent}})
  };
  return {plan, scene, needs: needsOf(row.views, scene)};
}
