import {round} from "../drawing/layer.js";
import type {PlaneScale} from "./plane-scale.js";

/** Drawing units for a gradient of norm 1, and for the longest arrow. */
const UNIT = 26;
const LONGEST = 64;
/** Shorter arrows have no head: they are the dots they start from. */
const SHORTEST_WITH_HEAD = 3;

/**
 * An arrow at each of the first points, along the way it is pushed; as long as the push is strong, up to a limit.
 *
 * @param pushes row-major, as many points as there are arrows
 * @param part how large the plane is drawn, as a part of its usual size
 */
export function arrows(points: Float32Array, pushes: Float32Array, scale: PlaneScale, part = 1): string {
  let d = "";
  for (let i = 0; i + 1 < pushes.length; i += 2) {
    const x = scale.x(points[i]);
    const y = scale.y(points[i + 1]);
    const norm = Math.hypot(pushes[i], pushes[i + 1]);
    if (!Number.isFinite(x + y + norm) || Math.abs(x) > 1e4 || Math.abs(y) > 1e4 || norm === 0) continue;
    d += arrow(x, y, pushes[i] / norm, -pushes[i + 1] / norm, part * Math.min(LONGEST, UNIT * norm));
  }
  return d;
}

/** One arrow, as a path in the drawing's units; (dx, dy) has length 1. */
export function arrow(x: number, y: number, dx: number, dy: number, length: number): string {
  const tipX = x + length * dx;
  const tipY = y + length * dy;
  const shaft = `M${round(x)} ${round(y)}L${round(tipX)} ${round(tipY)}`;
  if (length < SHORTEST_WITH_HEAD) return shaft;
  const head = Math.min(5, length / 2);
  const side = (sign: number) =>
    `${round(tipX - head * (dx + sign * 0.6 * dy))} ${round(tipY - head * (dy - sign * 0.6 * dx))}`;
  return `${shaft}M${side(1)}L${round(tipX)} ${round(tipY)}L${side(-1)}`;
}
