import {contours} from "d3-contour";
import {type Layer, path, round} from "../drawing/layer.js";
import type {PresentRange} from "../present-range.js";
import {PLANE} from "./plane-scale.js";

interface SquareBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Bands of equal width between D's lowest opinion in this picture and its highest. */
const BANDS = 8;
const LEVELS = Array.from({length: BANDS - 1}, (_, k) => (k + 1) / BANDS);

/**
 * D's opinion in bands over its present range, each drawn over the one before and bordered by a line of equal height; and the
 * line along which D is undecided, where there is one.
 *
 * @param range of a square grid of points, row-major, the first row at the lowest second coordinate
 * @param box that they fill and do not leave; the whole picture, which cuts off what leaves it, if left out
 */
export function surfaceBands({heights, undecided}: PresentRange, box?: SquareBox): Layer[] {
  if (!heights.every(Number.isFinite)) return [];
  const size = Math.sqrt(heights.length);
  const {x: left, y: top, width} = box ?? {x: 0, y: 0, width: PLANE};
  const cell = width / (size - 1);
  const held = (value: number, from: number) =>
    round(box ? Math.min(from + width, Math.max(from, value)) : value);
  // d3 puts a value in the middle of its cell, and its rows run down; ours lie on the edges, and run up.
  const x = (column: number) => held(left + (column - 0.5) * cell, left);
  const y = (row: number) => held(top + width - (row - 0.5) * cell, top);
  const values = Array.from(heights);
  const outlines = (levels: number[]) =>
    contours()
      .size([size, size])
      .thresholds(levels)(values)
      .map(({coordinates}) =>
        coordinates
          .flat()
          .map((ring) => `M${ring.map(([column, row]) => `${x(column)} ${y(row)}`).join("L")}Z`)
          .join("")
      );
  return [
    ...outlines(LEVELS).map((d, band) => path(`surface surface-${band + 1}`, d)),
    path("undecided", undecided > 0 && undecided < 1 ? outlines([undecided])[0] : "")
  ];
}
