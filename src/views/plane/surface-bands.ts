import {contours} from "d3-contour";
import {type Layer, path, round} from "../drawing/layer.js";
import {PLANE} from "./plane-scale.js";

/** D's opinion in bands, from 0 (generated) to 1 (real); it is undecided at 0.5. */
const LEVELS = [0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9];

/**
 * D's opinion as filled bands, each drawn over the one before.
 *
 * @param opinions of a square grid of points, row-major, the first row at the lowest second coordinate
 */
export function surfaceBands(opinions: Float64Array): Layer[] {
  if (!opinions.every(Number.isFinite)) return [];
  const size = Math.sqrt(opinions.length);
  const cell = PLANE / (size - 1);
  // d3 puts a value in the middle of its cell, and its rows run down; ours lie on the edges, and run up.
  const x = (column: number) => round((column - 0.5) * cell);
  const y = (row: number) => round(PLANE - (row - 0.5) * cell);
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
