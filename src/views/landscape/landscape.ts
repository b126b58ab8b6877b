import type {RoundModes} from "../../gan/distributions/distribution.js";
import type {Frame} from "../../runs/run-state.js";
import {type Layer, label, type Panel, path, round} from "../drawing/layer.js";
import {PLANE} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";
import {heightsOver} from "./heights.js";

const ROWS = 44;
const COLUMNS = 96;
const HEIGHT = 288;
/** Where the floor's front and back edges lie, and how much narrower the back is drawn. */
const FRONT = 270;
const BACK = 160;
const FAR = 0.72;
/** Height, in the drawing's units, of a place at the front that holds all samples. */
const PEAK = 200;
/** Lower than this the ground counts as flat, as a share of the samples. */
const FLAT = 0.004;
/** Thickness of the slab that the landscape stands on. */
const SLAB = 9;

/** Where a point of the floor, with coordinates from 0 to 1, is drawn. Far rows are narrower, closer together and lower. */
interface Place {
  readonly x: (u: number) => number;
  readonly floor: number;
  readonly scale: number;
}

function placeOf(v: number): Place {
  // In perspective: what is twice as far is half as large, and lies between the edges accordingly.
  const scale = FAR / (FAR + v * (1 - FAR));
  const floor = FRONT - ((FRONT - BACK) * (1 - scale)) / (1 - FAR);
  // Room at both sides for the slab.
  const width = (PLANE - 4) * scale;
  return {x: (u) => PLANE / 2 + (u - 0.5) * width, floor, scale};
}

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
  const layers: Layer[] = [ground()];
  for (let row = ROWS - 1; row >= 0; row--) {
    const {ridge, crest} = cut(row, heights.subarray(row * COLUMNS, (row + 1) * COLUMNS));
    layers.push(
      path("ridge", ridge),
      path("crest", crest),
      // On the ground before this row: the rows in front hide it, the ones behind do not.
      ...marks.filter(({row: own}) => own === row).map(({d}) => path("mode-mark", d))
    );
  }
  layers.push(path("slab", slab()), ...leader(heights, measurement.densestMass, words));
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
  const {x, floor, scale} = placeOf(Math.floor(summit / COLUMNS) / (ROWS - 1));
  const top = {
    x: round(x((summit % COLUMNS) / (COLUMNS - 1))),
    y: round(floor - PEAK * scale * heights[summit])
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

/** The whole floor, so that what lies behind the picture does not shine through. */
function ground(): Layer {
  const front = placeOf(0);
  const back = placeOf(1);
  return path(
    "ground",
    `M${round(front.x(0))} ${FRONT}L${round(back.x(0))} ${round(back.floor)}H${round(back.x(1))}L${round(front.x(1))} ${FRONT}Z`
  );
}

function slab(): string {
  const {x} = placeOf(0);
  return `M${round(x(0))} ${FRONT}v${SLAB}H${round(x(1))}v${-SLAB}Z`;
}

/** Where each row's columns are drawn, as text: the same in every picture. */
const columnsOf = Array.from({length: ROWS}, (_, row) => {
  const {x} = placeOf(row / (ROWS - 1));
  return Array.from({length: COLUMNS}, (_, column) => String(round(x(column / (COLUMNS - 1)))));
});

/** A row's cut, and the parts of it that rise above the ground. */
function cut(row: number, heights: Float64Array): {ridge: string; crest: string} {
  const {floor, scale} = placeOf(row / (ROWS - 1));
  const columns = columnsOf[row];
  let ridge = "";
  let crest = "";
  let before = "";
  let wasHigh = false;
  for (let column = 0; column < COLUMNS; column++) {
    const point = `${columns[column]} ${round(floor - PEAK * scale * heights[column])}`;
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
    const [near, here, far] = [v - 1.3 * arm, v, v + 1.3 * arm].map(placeOf);
    return {
      row: Math.min(ROWS - 1, Math.max(0, Math.ceil(v * (ROWS - 1)))),
      d: `M${round(here.x(u - arm))} ${round(here.floor)}L${round(here.x(u + arm))} ${round(here.floor)}M${round(near.x(u))} ${round(near.floor)}L${round(far.x(u))} ${round(far.floor)}`
    };
  });
}
