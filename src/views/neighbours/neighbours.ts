import type {Frame} from "../../runs/run-state.js";
import {label, type Panel, round} from "../drawing/layer.js";
import {pictureSheet, sheetHeight} from "../drawing/picture-sheet.js";
import {PLANE} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";

/** Pictures that are compared. */
const COUNT = 8;
/** Room for the line over each row. */
const LINE = 16;

/** Some generated pictures, and under each the one of the training pictures that is nearest to it. */
export const neighbours: View = {
  accepts: ({distribution}) => distribution.pictures !== undefined,
  needs: () => ({samples: {count: COUNT}, nearest: {count: COUNT}, pictureMap: {}}),
  draw,
  legend: []
};

function draw({distribution}: Scene, {measurement, arrays}: Frame, words: ViewWords): Panel {
  const {
    samples = new Float32Array(),
    nearest = new Float32Array(),
    pictureMap = new Float32Array()
  } = arrays;
  const {dimension, pictures} = distribution;
  const row = (points: Float32Array) => ({
    points: points.slice(0, COUNT * dimension),
    dimension,
    side: pictures!.side,
    map: pictureMap,
    columns: COUNT,
    rows: 1
  });
  const height = sheetHeight(row(samples), PLANE);
  const second = round(LINE + height + LINE);
  return {
    view: "neighbours",
    width: PLANE,
    height: round(second + height),
    label: words.neighbours.label(words.format.decimal(measurement.nearestReal ?? Number.NaN)),
    layers: [
      label("tick", 0, LINE - 4, words.neighbours.generated),
      pictureSheet("pictures", row(samples), PLANE, LINE),
      label("tick", 0, second - 4, words.neighbours.real),
      pictureSheet("pictures", row(nearest), PLANE, second)
    ]
  };
}
