import {contours} from "d3-contour";
import {type Layer, path, round} from "../drawing/layer.js";
import {PLANE} from "./plane-scale.js";

interface SquareBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** D's opinion in bands, from 0 (generated) to 1 (real); it is undecided at 0.5. */
const LEVELS = [0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9];

/**
 * D's opinion as filled bands, each drawn over the one before.
 *
 * @param opinions of a square grid of points, row-major, the first row at the lowest second coordinate
 * @param box that they fill and do not leave; the whole picture, which cuts off what leaves it, if left out
 */
export function surfaceBands(opinions: Float64Array, box?: SquareBox): Layer[] {
  if (!opinions.every(Number.isFinite)) return [];
  const size = Math.sqrt(opinions.length);
  const {x: left, y: top, width} = box ?? {x: 0, y: 0, width: PLANE};
  const cell = width / (size - 1);
  const held = (value: number, from: number) =>
    round(box ? Math.min(from + width, Math.max(from, value)) : value);
  // d3 puts a value in the middle of its cell, and its rows run down; ours lie on the edges, and run up.
  const x = (column: number) => held(left + (column - 0.5) * cell, left);
  const y = (row: number) => held(top + width - (row - 0.5) * cell, top);
  return contours()
    .size([size, size])
    .thresholds(LEVELS)(Array.from(opinions))
    .map(({coordinates}, band) =>
      path(
        `surface surface-${band + 1}`,
        coordinates
          .flat()
          .map((ring) => `M${ring.map(([column, row]) => `${x(column)} ${y(row)}`).join("L")}Z`)
          .join("")
      )
    );
}
