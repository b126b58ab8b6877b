import type {Frame} from "../../runs/run-state.js";
import {type Layer, label, type Panel, path, round} from "../drawing/layer.js";
import {pictureSheet, type Sheet, sheetHeight} from "../drawing/picture-sheet.js";
import {modeName} from "../mode-name.js";
import {PLANE} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";
import {firstWalk, nodeAt, type Place, placeOf, SLICE, STATIONS, stationsOf, type Walk} from "./walk-path.js";

/** Pictures of the map along each side: of a finer grid every second one is drawn, and the walk has them all. */
const MAP = 7;
/** Between the map and the walk's pictures, and for a line of text under these. */
const GAP = 10;
const LINE = 16;
const DOT = 3;

/**
 * A flat slice through the latent space as a map: at each z, what G makes of it. Across it goes a walk, and the pictures on
 * its way stand in a row below. In a healthy G neighbouring z give pictures that are alike, and distant ones different
 * ones; a collapsed G makes the same of all of them.
 */
export const walk: View = {
  accepts: ({distribution, specification}) =>
    distribution.pictures !== undefined && specification.latent.dimension > 1,
  needs: () => ({latentSlice: {size: SLICE}, sliceModes: {size: SLICE}, pictureMap: {}}),
  draw,
  legend: ["walk"]
};

/** Where a place of the slice lies in the picture: in the middle of its map's tile. */
export function onMap([x, y]: Place): readonly [number, number] {
  const tile = PLANE / MAP;
  const across = (value: number) => tile / 2 + ((value + 1) / 2) * (PLANE - tile);
  return [across(x), across(-y)];
}

/** The place of the slice that lies there, or the nearest one. */
export function placeOnMap(x: number, y: number): Place {
  const tile = PLANE / MAP;
  const back = (value: number) => Math.min(1, Math.max(-1, (2 * (value - tile / 2)) / (PLANE - tile) - 1));
  return [back(x), -back(y)];
}

/** How high the whole is; the map takes its width of it. */
export const WALK_HEIGHT = round(
  PLANE + GAP + sheetHeight({side: 14, columns: STATIONS, rows: 1}, PLANE) + LINE
);

function draw(scene: Scene, {measurement, arrays}: Frame, words: ViewWords): Panel {
  const {latentSlice: slice = new Float32Array(), pictureMap: map} = arrays;
  const {dimension, pictures} = scene.distribution;
  const size = Math.round(Math.sqrt(slice.length / dimension));
  const stations = stationsIn(scene, size);
  const sheet = (nodes: readonly number[], columns: number, rows: number): Sheet => ({
    points: pointsAt(nodes, slice, dimension),
    dimension,
    side: pictures!.side,
    map: map ?? new Float32Array(),
    columns,
    rows
  });
  const mapped = Array.from({length: size > 1 ? MAP * MAP : 0}, (_, i) => {
    const [x, y] = placeOf(i, MAP);
    return nodeAt([x, -y], size);
  });
  const names = namesOnWalk(scene, {arrays}, words);
  const row = round(PLANE + GAP);
  const tile = PLANE / STATIONS;
  return {
    view: "walk",
    width: PLANE,
    height: WALK_HEIGHT,
    label: words.walk.label({
      side: words.format.whole(MAP),
      names,
      spread: words.format.percent(measurement.spread)
    }),
    layers: [
      pictureSheet("pictures", sheet(mapped, MAP, MAP), PLANE),
      ...lineLayers(
        scene.walk ?? firstWalk,
        stations.map((node) => onMap(placeOf(node, size)))
      ),
      pictureSheet("pictures", sheet(stations, STATIONS, 1), PLANE, row),
      ...Array.from({length: STATIONS}, (_, i) =>
        label("tick station", round((i + 0.5) * tile), WALK_HEIGHT - 4, names[i] ?? "")
      )
    ]
  };
}

/** What the pictures on the walk are taken for, from its start to its end. */
export function namesOnWalk(scene: Scene, {arrays}: Pick<Frame, "arrays">, words: ViewWords): string[] {
  const {sliceModes = new Float32Array()} = arrays;
  return stationsIn(scene, Math.sqrt(sliceModes.length)).map((node) => {
    const mode = Math.round(sliceModes[node]);
    return mode < 0 ? words.walk.nothing : modeName(scene, mode, words.format);
  });
}

/** The grid's points on the walk; none where there is no grid. */
function stationsIn({walk = firstWalk}: Scene, size: number): number[] {
  return size > 1 ? stationsOf(walk, size) : [];
}

/** The walk: its line, on a paler one so that it is seen on ink too, a ring at its start, and a dot at each station. */
function lineLayers({from, to}: Walk, stations: readonly (readonly [number, number])[]): Layer[] {
  if (stations.length === 0) return [];
  const [[x, y], [toX, toY]] = [onMap(from), onMap(to)];
  const line = `M${round(x)} ${round(y)}L${round(toX)} ${round(toY)}${circle(x, y, 3 * DOT)}`;
  const dots = stations.map((at) => circle(...at, DOT)).join("");
  return [path("walk-under", line), path("walk", line), path("walk-stations", dots)];
}

function circle(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** Those of the grid's points, one after the other. */
function pointsAt(nodes: readonly number[], slice: Float32Array, dimension: number): Float32Array {
  const points = new Float32Array(nodes.length * dimension);
  nodes.forEach((node, i) => {
    points.set(slice.subarray(node * dimension, (node + 1) * dimension), i * dimension);
  });
  return points;
}
