import {bitmap} from "./bitmap.js";
import type {RasterLayer} from "./layer.js";

/** Pixels between two pictures of a sheet. */
const GAP = 2;
/** Greys of the paper and of what is nothing: it is no number, or not there. */
const PAPER = 255;
const NOTHING = 205;

/** What pictures are made from: see `Pictures` in `gan/distributions`. */
export interface Sheet {
  /** Row-major, pictures x dimension. */
  readonly points: Float32Array;
  readonly dimension: number;
  /** Pixels along each side of a picture. */
  readonly side: number;
  /** Pixels x (1 + dimension), or empty where the coordinates are the pixels. */
  readonly map: Float32Array;
  readonly columns: number;
  readonly rows: number;
}

/** Points as pictures, row after row in one raster that is `width` wide. What has no number for a pixel is a grey square. */
export function pictureSheet(className: string, sheet: Sheet, width: number, y = 0): RasterLayer {
  const {points, dimension, side, map, columns, rows} = sheet;
  const across = columns * (side + GAP) - GAP;
  const down = rows * (side + GAP) - GAP;
  const pixels = new Uint8Array(across * down).fill(PAPER);
  for (let k = 0; k < columns * rows; k++) {
    const left = (k % columns) * (side + GAP);
    const top = Math.floor(k / columns) * (side + GAP);
    const isThere = (k + 1) * dimension <= points.length;
    for (let i = 0; i < side * side; i++) {
      const ink = isThere ? inkAt(points, k * dimension, dimension, map, i) : Number.NaN;
      pixels[(top + Math.floor(i / side)) * across + left + (i % side)] = Number.isNaN(ink)
        ? NOTHING
        : Math.round((255 * (1 - Math.min(1, Math.max(-1, ink)))) / 2);
    }
  }
  return {
    kind: "image",
    class: className,
    x: 0,
    y,
    width,
    height: (width * down) / across,
    href: bitmap(pixels, across)
  };
}

/** How high a sheet is, for its width. */
export function sheetHeight(
  {side, columns, rows}: Pick<Sheet, "side" | "columns" | "rows">,
  width: number
): number {
  return (width * (rows * (side + GAP) - GAP)) / (columns * (side + GAP) - GAP);
}

/** From -1, paper, to 1, ink. */
function inkAt(
  points: Float32Array,
  start: number,
  dimension: number,
  map: Float32Array,
  pixel: number
): number {
  if (map.length === 0) return points[start + pixel];
  const row = pixel * (dimension + 1);
  let ink = map[row];
  for (let k = 0; k < dimension; k++) ink += map[row + 1 + k] * points[start + k];
  return ink;
}
