import {contours} from "d3-contour";
import {sigmoid} from "../../gan/numbers/portable-math.js";
import {type Layer, path, round} from "../drawing/layer.js";
import {PLANE} from "./plane-scale.js";

/** D's opinion in bands: the chance it gives a point of being real. */
const LEVELS = [0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9];

/**
 * D's scores as filled bands, each drawn over the one before. A discriminator's scores are read as probabilities; a
 * critic's, which have no zero, by their place between the lowest and the highest of the picture.
 */
export function surfaceLayers(scores: Float32Array, size: number, critic: boolean): Layer[] {
  if (!scores.every(Number.isFinite)) return [];
  let low = 0;
  let width = 1;
  if (critic) {
    low = scores.reduce((a, b) => Math.min(a, b), Infinity);
    width = scores.reduce((a, b) => Math.max(a, b), -Infinity) - low || 1;
  }
  const values = Array.from(scores, critic ? (s) => (s - low) / width : sigmoid);
  const cell = PLANE / (size - 1);
  // d3 puts a value in the middle of its cell, and its rows run down; ours lie on the edges, and run up.
  const x = (column: number) => round((column - 0.5) * cell);
  const y = (row: number) => round(PLANE - (row - 0.5) * cell);
  return contours()
    .size([size, size])
    .thresholds(LEVELS)(values)
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
