import type {Modes} from "../../gan/distributions/distribution.js";
import type {Measurement} from "../../runs/measurement.js";
import {type Layer, path} from "../drawing/layer.js";
import {arrow} from "./arrows.js";
import type {PlaneScale} from "./plane-scale.js";

/** Moves that are drawn. */
const MOVES = 4;
/** Drawing units around a mode that stay free of the trail. */
const CLEAR = 15;

/**
 * Where G has come from: an arrow from mode to mode for each of its last moves, as the measurements saw them. Each has a class
 * of its own, from `trail-1`, the oldest, to `trail-4`, the last.
 *
 * @param update of the picture; what came later is not its past
 */
export function trail(
  history: readonly Pick<Measurement, "update" | "leadingMode" | "leadingShare">[],
  update: number,
  {centres}: Modes,
  scale: PlaneScale
): Layer[] {
  const places = history
    .filter((one) => one.update <= update && one.leadingShare > 0.5)
    .map(({leadingMode}) => leadingMode)
    .filter((mode, i, all) => mode !== all[i - 1])
    .slice(-MOVES - 1);
  return places.slice(1).map((to, i) => {
    const [from, until] = [places[i], to].map((mode) => ({
      x: scale.x(centres[2 * mode]),
      y: scale.y(centres[2 * mode + 1])
    }));
    const length = Math.hypot(until.x - from.x, until.y - from.y);
    const [dx, dy] = [(until.x - from.x) / length, (until.y - from.y) / length];
    const age = MOVES - (places.length - 1) + i + 1;
    return path(
      `trail trail-${age}`,
      length > 2 * CLEAR ? arrow(from.x + CLEAR * dx, from.y + CLEAR * dy, dx, dy, length - 2 * CLEAR) : ""
    );
  });
}
