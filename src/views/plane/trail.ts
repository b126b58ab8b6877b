import type {PassingMeasurement} from "../../runs/measurement.js";
import {round} from "../drawing/layer.js";
import {arrow} from "./arrows.js";
import type {PlaneScale} from "./plane-scale.js";

/** Shorter ways than this, in the drawing's units, have no arrow: there is nothing to follow. */
const SHORTEST = 6;

/** Where the middle of the samples was at the last measurements, the oldest first, and is now. */
export function lastPlaces(
  count: number,
  history: readonly PassingMeasurement[],
  now: PassingMeasurement
): readonly (readonly number[])[] {
  const before = history.filter(({update}) => update < now.update).slice(-count);
  return [...before, now].map(({centre}) => centre);
}

/** A way through places, as one arrow after the other. */
export function trail(places: readonly (readonly number[])[], {x, y}: PlaneScale): string {
  let d = "";
  for (const [i, place] of places.entries()) {
    if (i === 0) continue;
    const [from, to] = [places[i - 1], place].map((point) => ({x: x(point[0]), y: y(point[1])}));
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (!Number.isFinite(length) || length > 1e3) continue;
    d +=
      length < SHORTEST
        ? `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`
        : arrow(from.x, from.y, (to.x - from.x) / length, (to.y - from.y) / length, length);
  }
  return d;
}
