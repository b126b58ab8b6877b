import type {Frame} from "../../runs/run-state.js";
import type {Panel} from "../drawing/layer.js";
import {pictureSheet, sheetHeight} from "../drawing/picture-sheet.js";
import {modeName} from "../mode-name.js";
import {PLANE} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";

const COLUMNS = 8;
/** More pictures than this are too small to be read. */
const MOST = 24;

/**
 * What G makes of some z, as pictures. Each keeps its place, which is its z: so the eye can follow one z while training goes on,
 * and a generator that hops changes all of them at once.
 */
export const tiles: View = {
  accepts: ({distribution}) => distribution.pictures !== undefined,
  needs: ({samples}) => ({samples: {count: Math.min(MOST, samples)}, pictureMap: {}}),
  draw,
  legend: []
};

function draw(scene: Scene, {measurement, arrays}: Frame, words: ViewWords): Panel {
  const {samples: points = new Float32Array(), pictureMap: map = new Float32Array()} = arrays;
  const {dimension, pictures} = scene.distribution;
  const {leadingMode, leadingShare, modes, modesServed} = measurement;
  const {whole, percent} = words.format;
  const wanted = Math.min(MOST, scene.samples);
  const count = Math.min(wanted, points.length / dimension);
  const sheet = {
    points,
    dimension,
    side: pictures!.side,
    map,
    columns: COLUMNS,
    rows: Math.ceil(wanted / COLUMNS)
  };
  return {
    view: "tiles",
    width: PLANE,
    height: sheetHeight(sheet, PLANE),
    label: words.tiles.label({
      count: whole(count),
      leading: leadingMode < 0 ? null : modeName(scene, leadingMode, words.format),
      share: percent(leadingShare),
      served: whole(modesServed),
      modes: whole(modes)
    }),
    layers: [pictureSheet("pictures", sheet, PLANE)]
  };
}
