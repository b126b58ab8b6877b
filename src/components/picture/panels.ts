import type {Frame} from "../../figures/recording.js";
import type {Extent} from "../../gan/distributions/distribution.js";
import {foldGrid} from "../../gan/fold-grid.js";
import {percent} from "../../text/reading.js";
import {arrows} from "./arrows.js";
import {surfaceLayers} from "./contour.js";
import {gridLayers, latentExtent} from "./fold.js";
import {type Layer, label, type Panel, path} from "./layer.js";
import {linePanel} from "./line.js";
import {once} from "./once.js";
import {circles, crosses, dots, PLANE, planeScale, star} from "./plane.js";
import type {Scene} from "./scene.js";

/** Real and generated samples over D's opinion, with the image of the latent grid where there is one. */
export function dataPanel(scene: Scene, frame: Frame): Panel {
  const {distribution, plane, critic} = scene;
  if (distribution.dimension === 1) return linePanel(scene, frame);
  const {snapshot, real} = frame;
  const scale = planeScale(plane);
  const {modes} = distribution;
  const {measurement, surface, fold, samples, gradients} = snapshot;
  const {favourite} = measurement;
  const away = shareOutside(samples, plane);
  const counted =
    measurement.modes > 0
      ? ` ${measurement.modesCaptured} of ${measurement.modes} modes hold generated samples; ${percent(measurement.highQuality)} of the samples are of high quality.`
      : "";
  return {
    view: "data",
    width: PLANE,
    height: PLANE,
    label: `The data plane: real samples as crosses, generated ones as dots.${counted}`,
    layers: [
      ...(surface ? surfaceLayers(surface, Math.sqrt(surface.length), critic) : []),
      ...(modes ? [path("mode", circles(modes.centres, 3 * modes.deviation, scale))] : []),
      realLayer(real, plane),
      ...(fold ? gridLayers(fold, scale) : []),
      path("generated", dots(samples, scale)),
      ...(gradients ? [path("arrow", arrows(samples, gradients, scale))] : []),
      ...(favourite ? [path("favourite", star(favourite, scale))] : []),
      ...(away > MOST_AWAY
        ? [label("tick end", PLANE - 5, PLANE - 6, `${percent(away)} off the picture`)]
        : [])
    ]
  };
}

/** Real samples do not move. */
const realLayer = once((real: Float32Array, plane: Extent) => path("real", crosses(real, planeScale(plane))));

/** A share of the samples outside the picture that needs no mention. */
const MOST_AWAY = 0.02;

function shareOutside(samples: Float32Array, {low, high}: Extent): number {
  let outside = 0;
  for (let i = 0; i < samples.length; i += 2)
    if (
      !(
        samples[i] >= low[0] &&
        samples[i] <= high[0] &&
        samples[i + 1] >= low[1] &&
        samples[i + 1] <= high[1]
      )
    )
      outside++;
  return (2 * outside) / samples.length;
}

/** The latent plane with its grid; each dot is a z whose image is a dot of the data plane. */
export function latentPanel({latentDimension: dimension}: Scene, {latents, snapshot}: Frame): Panel {
  const size = snapshot.fold ? Math.sqrt(snapshot.fold.length / 2) : 0;
  return {
    view: "latent",
    width: PLANE,
    height: PLANE,
    label: `${size > 1 ? "The latent plane: a regular grid, and dots" : `z has ${dimension} ${dimension === 1 ? "dimension" : "dimensions, of which two are shown"}: dots`} where z was drawn. Each dot is one dot of the data plane.`,
    layers: latentLayers(latents, {dimension, size})
  };
}

/** The grid and the dots of the latent plane: G moves their images, and never them. */
const latentLayers = once((latents, {dimension, size}: {dimension: number; size: number}): Layer[] => {
  const scale = planeScale(latentExtent);
  return [
    ...(size > 1 ? gridLayers(foldGrid(size), scale) : []),
    path("generated latent", dots(firstTwo(latents, dimension), scale))
  ];
});

/** The first two coordinates of each point; a single one lies on a line. */
function firstTwo(points: Float32Array, dimension: number): Float32Array {
  if (dimension === 2) return points;
  return Float32Array.from({length: (2 * points.length) / dimension}, (_, i) =>
    i % 2 < dimension ? points[(i >> 1) * dimension + (i % 2)] : 0
  );
}
