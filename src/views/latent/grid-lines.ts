import type {Extent} from "../../gan/distributions/distribution.js";
import {type Layer, path} from "../drawing/layer.js";
import {gridLine, type PlaneScale} from "../plane/plane-scale.js";

/** The latent grid and its image have the same lines in the same classes, so that one finds a line again. */
const HUES = 4;
/** Every so many lines of the grid are drawn; between them it is only computed, to keep curves smooth. */
const EVERY = 2;

/** What the latent plane shows, along each axis. */
export const latentExtent: Extent = {low: [-2.6, -2.6], high: [2.6, 2.6]};

/**
 * A grid of points, or its image, as lines: those along the rows in a few classes by their place, those along the
 * columns in one.
 */
export function gridLayers(points: Float32Array, scale: PlaneScale): Layer[] {
  const size = Math.sqrt(points.length / 2);
  const rows = Array<string>(HUES).fill("");
  let columns = "";
  for (let index = 0; index < size; index += EVERY) {
    rows[Math.min(HUES - 1, Math.floor((HUES * index) / size))] += gridLine(
      points,
      size,
      index,
      "row",
      scale
    );
    columns += gridLine(points, size, index, "column", scale);
  }
  return [path("grid grid-columns", columns), ...rows.map((d, hue) => path(`grid grid-rows-${hue + 1}`, d))];
}
