import type {Extent} from "../../gan/distributions/distribution.js";
import {round} from "../drawing/layer.js";

/** Width and height of a plane's drawing, in its own units. */
export const PLANE = 320;

/** Maps points of a plane to the drawing: the second coordinate points up. */
export interface PlaneScale {
  x(value: number): number;
  y(value: number): number;
}

export function planeScale({low, high}: Extent): PlaneScale {
  return {
    x: (value) => (PLANE * (value - low[0])) / (high[0] - low[0]),
    y: (value) => PLANE - (PLANE * (value - low[1])) / (high[1] - low[1])
  };
}

/** Far-off points would make a path that renderers choke on; nothing beyond this is seen. */
const clamp = (value: number) => round(Math.min(2 * PLANE, Math.max(-PLANE, value)));

/** A dot at each point: a segment of length 0 with round caps, as wide as its stroke. */
export function dots(points: Float32Array, scale: PlaneScale): string {
  return marks(points, scale, (x, y) => `M${x} ${y}h0`);
}

/** A small upright cross at each point. */
export function crosses(points: Float32Array, scale: PlaneScale, arm = 2.4): string {
  return marks(
    points,
    scale,
    (x, y) => `M${round(x - arm)} ${y}h${2 * arm}M${x} ${round(y - arm)}v${2 * arm}`
  );
}

function marks(points: Float32Array, scale: PlaneScale, mark: (x: number, y: number) => string): string {
  let d = "";
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = scale.x(points[i]);
    const y = scale.y(points[i + 1]);
    if (!Number.isNaN(x + y)) d += mark(clamp(x), clamp(y));
  }
  return d;
}

/** Circles of one radius (in the plane's units) around the points. */
export function circles(points: Float32Array, radius: number, scale: PlaneScale): string {
  const r = round(scale.x(radius) - scale.x(0));
  return marks(
    points,
    scale,
    (x, y) => `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
  );
}

/** A star with five points: the one place that D likes best. */
export function star(point: readonly number[], scale: PlaneScale, radius = 9): string {
  const x = clamp(scale.x(point[0]));
  const y = clamp(scale.y(point[1]));
  const corners = Array.from({length: 10}, (_, i) => {
    const r = i % 2 === 0 ? radius : 0.42 * radius;
    const angle = (Math.PI * i) / 5;
    return `${round(x + r * Math.sin(angle))} ${round(y - r * Math.cos(angle))}`;
  });
  return `M${corners.join("L")}Z`;
}

/** The lines of a square grid of points (row-major): along its rows or along its columns. */
export function gridLine(
  points: Float32Array,
  size: number,
  index: number,
  along: "row" | "column",
  scale: PlaneScale
): string {
  let d = "";
  for (let k = 0; k < size; k++) {
    const i = 2 * (along === "row" ? index * size + k : k * size + index);
    d += `${k === 0 ? "M" : "L"}${clamp(scale.x(points[i]))} ${clamp(scale.y(points[i + 1]))}`;
  }
  return d;
}
