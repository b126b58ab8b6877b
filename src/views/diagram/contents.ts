import type {Extent} from "../../gan/distributions/distribution.js";
import {latentGrid as gridOfLatents} from "../../gan/evaluation/latent-grid.js";
import type {Frame} from "../../runs/run-state.js";
import {type Layer, path} from "../drawing/layer.js";
import {once} from "../drawing/once.js";
import {gridLayers, latentExtent} from "../latent/grid-lines.js";
import {arrows} from "../plane/arrows.js";
import {crosses, dots, PLANE, planeScale} from "../plane/plane-scale.js";
import {surfaceBands} from "../plane/surface-bands.js";
import {presentRange} from "../present-range.js";
import type {Scene} from "../scene.js";
import {boxes, scaleIn} from "./places.js";
import {scoreMarks} from "./score-marks.js";

/** Half a cross's width in a small plane. */
const ARM = 1.6;
/** How large the small planes are. */
const PART = boxes.samples.width / PLANE;

/** What lies in the diagram's boxes at one update. */
export function contents({extent, loss}: Scene, {arrays}: Frame): Layer[] {
  const none = new Float32Array();
  const {latents = none, real = none, samples = none, scores = none, surface, latentGrid, pushes} = arrays;
  const scale = planeScale(extent);
  const ofSamples = scaleIn(boxes.samples, scale);
  const marks = scoreMarks(scores, loss, boxes.scores);
  const pushed = samples.subarray(0, pushes?.length ?? 0);
  return [
    ...(surface ? surfaceBands(presentRange(surface, loss), boxes.discriminator) : []),
    ...latentLayers(latents, latentGrid ? Math.sqrt(latentGrid.length / 2) : 0),
    ...(latentGrid ? gridLayers(heldIn(latentGrid, extent), scaleIn(boxes.generator, scale)) : []),
    realLayer(real, extent),
    path("generated small", dots(inside(samples, extent), ofSamples)),
    path(
      "arrow",
      pushes ? arrows(inside(pushed, extent), inside(pushed, extent, pushes), ofSamples, PART) : ""
    ),
    path("real small", marks.real),
    path("generated small", marks.generated)
  ];
}

/** Neither the latents nor the data change from update to update. */
const latentLayers = once((latents, size: number): Layer[] => {
  const scale = scaleIn(boxes.latents, planeScale(latentExtent));
  return [
    ...(size > 1 ? gridLayers(gridOfLatents(size), scale) : []),
    path("generated latent", dots(inside(latents, latentExtent), scale))
  ];
});

const realLayer = once((real: Float32Array, extent: Extent) =>
  path("real small", crosses(inside(real, extent), scaleIn(boxes.real, planeScale(extent)), ARM))
);

/** The rows of `wanted` whose points lie in the extent, row-major: a small plane does not hide what lies outside of it. */
function inside(points: Float32Array, {low, high}: Extent, wanted = points): Float32Array {
  const kept: number[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i], points[i + 1]];
    if (x >= low[0] && x <= high[0] && y >= low[1] && y <= high[1]) kept.push(wanted[i], wanted[i + 1]);
  }
  return Float32Array.from(kept);
}

/** Points outside the extent at the nearest place in it: lines to there end at the border. */
function heldIn(points: Float32Array, {low, high}: Extent): Float32Array {
  return points.map((value, i) => Math.min(high[i % 2], Math.max(low[i % 2], value)));
}
