import type {RoundModes} from "../../gan/distributions/distribution.js";
import type {Frame} from "../../runs/run-state.js";
import {type Layer, label, type Panel, path, round} from "../drawing/layer.js";
import {PLANE} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";
import {heightsOver} from "./heights.js";
import {HEIGHT, Perspective} from "./perspective.js";

const ROWS = 44;
const COLUMNS = 96;
/** Where the floor's back edge is drawn. */
const floor = new Perspective(160);
/** Height, in the drawing's units, of a place at the front that holds all samples. */
const PEAK = 200;
/** Lower than this the ground counts as flat, as a share of the samples. */
const FLAT = 0.004;
/**
 * G's density as a landscape, in the hidden-line manner of a plotter: each row is a cut, which hides what is behind it,
 * and its height is the share of the samples that lie close by. The scale is fixed, so that a collapse towers over a
 * healthy ring. The real modes are marked on the ground.
 */
export const landscape: View = {
  accepts: ({distribution}) => distribution.dimension === 2,
  needs: ({samples}) => ({samples: {count: samples}}),
  draw,
  legend: ["crest", "mode-mark"]
};

function draw({extent, distribution}: Scene, {arrays, measurement}: Frame, words: ViewWords): Panel {
  const {samples = new Float32Array()} = arrays;
  const heights = heightsOver(samples, extent, {columns: COLUMNS, rows: ROWS});
  const marks = distribution.heaps ? groundMarks(distribution.heaps, extent.low, extent.high) : [];
  const layers: Layer[] = [floor.ground()];
  for (let row = ROWS - 1; row >= 0; row--) {
    const {ridge, crest} = cut(row, heights.subarray(row * COLUMNS, (row + 1) * COLUMNS));
    layers.push(
      path("ridge", ridge),
      path("crest", crest),
      // On the ground before this row: the rows in front hide it, the ones behind do not.
      ...marks.filter(({row: own}) => own === row).map(({d}) => path("mode-mark", d))
    );
  }
  layers.push(floor.slab(), ...leader(heights, measurement.densestMass, words));
  return {
    view: "landscape",
    width: PLANE,
    height: HEIGHT,
    label: words.landscape.label(words.format.percent(measurement.densestMass)),
    layers
  };
}

/** A line from the summit to what there is to say about it. */
function leader(heights: Float64Array, densestMass: number, {format, landscape}: ViewWords): Layer[] {
  let summit = 0;
  for (let i = 1; i < heights.length; i++) if (heights[i] > heights[summit]) summit = i;
  if (heights[summit] <= FLAT) return [];
  const {x, floor: base, scale} = floor.placeOf(Math.floor(summit / COLUMNS) / (ROWS - 1));
  const top = {
    x: round(x((summit % COLUMNS) / (COLUMNS - 1))),
    y: round(base - PEAK * scale * heights[summit])
  };
  // Towards the side with more room, so that the words stay in the picture.
  const side = top.x > PLANE / 2 ? -1 : 1;
  const bend = top.x + 22 * side;
  const anchor = side > 0 ? "" : " end";
  const beside = round(bend + 11 * side);
  return [
    // Where no place has the better part, the words are of all the hills and not of the highest.
    path("leader", densestMass > 0.5 ? `M${top.x} ${top.y - 4}L${round(bend)} 18h${8 * side}` : ""),
    label(`head${anchor}`, beside, 16, format.percent(densestMass)),
    label(`tick${anchor}`, beside, 28, landscape.note)
  ];
}

/** Where each row's columns are drawn, as text: the same in every picture. */
const columnsOf = Array.from({length: ROWS}, (_, row) => {
  const {x} = floor.placeOf(row / (ROWS - 1));
  return Array.from({length: COLUMNS}, (_, column) => String(round(x(column / (COLUMNS - 1)))));
});

/** A row's cut, and the parts of it that rise above the ground. */
function cut(row: number, heights: Float64Array): {ridge: string; crest: string} {
  const {floor: base, scale} = floor.placeOf(row / (ROWS - 1));
  const columns = columnsOf[row];
  let ridge = "";
  let crest = "";
  let before = "";
  let wasHigh = false;
  for (let column = 0; column < COLUMNS; column++) {
    const point = `${columns[column]} ${round(base - PEAK * scale * heights[column])}`;
    const high = heights[column] > FLAT;
    ridge += (column === 0 ? "M" : "L") + point;
    if (high && !wasHigh && column > 0) crest += `M${before}`;
    if (high || wasHigh) crest += (crest === "" ? "M" : "L") + point;
    before = point;
    wasHigh = high;
  }
  return {ridge, crest};
}

/** A cross on the ground at each mode, lying flat, and the row behind it. */
function groundMarks(
  {centres, count}: RoundModes,
  low: readonly number[],
  high: readonly number[]
): {row: number; d: string}[] {
  const arm = 0.022;
  return Array.from({length: count}, (_, k) => {
    const u = (centres[2 * k] - low[0]) / (high[0] - low[0]);
    const v = (centres[2 * k + 1] - low[1]) / (high[1] - low[1]);
    const [near, here, far] = [v - 1.3 * arm, v, v + 1.3 * arm].map((place) => floor.placeOf(place));
    return {
      row: Math.min(ROWS - 1, Math.max(0, Math.ceil(v * (ROWS - 1)))),
      d: `M${round(here.x(u - arm))} ${round(here.floor)}L${round(here.x(u + arm))} ${round(here.floor)}M${round(near.x(u))} ${round(near.floor)}L${round(far.x(u))} ${round(far.floor)}`
    };
  });
}
