import type {Extent} from "../../gan/distributions/distribution.js";
import type {Frame} from "../../runs/run-state.js";
import {type Layer, label, type Panel, path, round} from "../drawing/layer.js";
import {HEIGHT, Perspective} from "../landscape/perspective.js";
import {PLANE} from "../plane/plane-scale.js";
import {presentRange} from "../present-range.js";
import type {Scene} from "../scene.js";
import {SURFACE_SIZE} from "../surface-size.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";
import {isolines} from "./isolines.js";
import {Ground} from "./surface.js";

const ROWS = 30;
const COLUMNS = 60;
/** Seen from further above than G's density: what G has to climb out of lies behind a rim. */
const floor = new Perspective(64);
/** Height, in the drawing's units, of D's highest score where it is nearest. */
const PEAK = 44;
/** Lines of equal height, as shares of the present range. */
const LEVELS = [0.2, 0.4, 0.6, 0.8];
/** Half a cross's width. */
const ARM = 2.2;

/**
 * D's opinion as a relief, scaled to its present range: rows of cuts that hide what is behind them, with lines of equal
 * height, and on it the real samples, and G's, which climb.
 */
export const relief: View = {
  accepts: ({distribution}) => distribution.dimension === 2,
  needs: ({samples, extent}) => ({
    real: {count: samples},
    samples: {count: samples},
    // The whole of it in passing too: what stands on it would tremble.
    surface: {size: SURFACE_SIZE, sizeInPassing: SURFACE_SIZE, extent}
  }),
  draw,
  legend: ["real", "generated", "ridge", "isoline"]
};

function draw({extent, loss}: Scene, {arrays}: Frame, words: ViewWords): Panel {
  const {samples = new Float32Array(), real = new Float32Array(), surface} = arrays;
  const range = surface?.every(Number.isFinite) ? presentRange(surface, loss) : null;
  const land = new Ground(range?.heights ?? new Float64Array(4));
  const {fixed} = words.format;
  const [low, high] = [range?.low, range?.high].map((value = Number.NaN) => fixed(value, 2));
  const heights = Array.from({length: ROWS}, (_, row) =>
    Float64Array.from({length: COLUMNS}, (_, column) => land.at(column / (COLUMNS - 1), row / (ROWS - 1)))
  );
  const dots = standing(samples, extent, land);
  const crosses = standing(real, extent, land);
  const layers: Layer[] = [floor.ground()];
  for (let row = ROWS - 1; row >= 0; row--) {
    layers.push(path("ridge land", cut(row, heights[row])));
    // What stands between this row and the next in front of it: that one hides what lies behind its hills.
    layers.push(
      path("isoline", row > 0 ? linesBetween(row - 1, heights[row - 1], heights[row]) : ""),
      path(
        "real small",
        crosses[row]
          .map(({x, y}) => `M${round(x - ARM)} ${y}h${2 * ARM}M${x} ${round(y - ARM)}v${2 * ARM}`)
          .join("")
      ),
      path("generated small", dots[row].map(({x, y}) => `M${x} ${y}h0`).join(""))
    );
  }
  layers.push(floor.slab(), label("tick end", PLANE, 12, words.plane.range(low, high)));
  return {view: "relief", width: PLANE, height: HEIGHT, label: words.relief.label(low, high), layers};
}

/** Where a point of the land is drawn. */
function seen(u: number, v: number, height: number): {x: number; y: number} {
  const {x, floor: base, scale} = floor.placeOf(v);
  return {x: round(x(u)), y: round(base - PEAK * scale * height)};
}

function cut(row: number, heights: Float64Array): string {
  const v = row / (ROWS - 1);
  const {x, floor: base} = floor.placeOf(v);
  const points = Array.from(heights, (height, column) => {
    const point = seen(column / (COLUMNS - 1), v, height);
    return `${point.x} ${point.y}`;
  });
  return `M${round(x(0))} ${round(base)}L${points.join("L")}L${round(x(1))} ${round(base)}Z`;
}

/** @param row the nearer one of the two */
function linesBetween(row: number, near: Float64Array, far: Float64Array): string {
  let d = "";
  for (const level of LEVELS)
    for (const piece of isolines(near, far, level)) {
      const [from, to] = piece.map(({column, across}) =>
        seen(column / (COLUMNS - 1), (row + across) / (ROWS - 1), level)
      );
      d += `M${from.x} ${from.y}L${to.x} ${to.y}`;
    }
  return d;
}

/** The points on the land, by the row behind them; what lies outside of the picture stands nowhere. */
function standing(points: Float32Array, {low, high}: Extent, land: Ground): {x: number; y: number}[][] {
  const rows = Array.from({length: ROWS}, (): {x: number; y: number}[] => []);
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [u, v] = [0, 1].map((axis) => (points[i + axis] - low[axis]) / (high[axis] - low[axis]));
    if (!(u >= 0 && u <= 1 && v >= 0 && v <= 1)) continue;
    rows[Math.ceil(v * (ROWS - 1))].push(seen(u, v, land.at(u, v)));
  }
  return rows;
}
