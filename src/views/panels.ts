import type {Extent, Modes} from "../gan/distributions/distribution.js";
import {foldGrid} from "../gan/evaluation/latent-grid.js";
import type {Frame} from "../runs/recording.js";
import {percent} from "../words/reading.js";
import {type Layer, label, type Panel, path, round} from "./drawing/layer.js";
import {once} from "./drawing/once.js";
import {gridLayers, latentExtent} from "./latent/grid-lines.js";
import {linePanel} from "./line/line.js";
import {arrows} from "./plane/arrows.js";
import {circles, crosses, dots, PLANE, type PlaneScale, planeScale, star} from "./plane/plane-scale.js";
import {surfaceLayers} from "./plane/surface.js";
import type {Scene} from "./scene.js";

/** Real and generated samples over D's opinion, with the image of the latent grid where there is one. */
export function dataPanel(scene: Scene, frame: Frame): Panel {
  const {distribution, plane, critic, numbered} = scene;
  if (distribution.dimension === 1) return linePanel(scene, frame);
  const {snapshot, real} = frame;
  const scale = planeScale(plane);
  const {modes} = distribution;
  const {measurement, surface, fold, samples, gradients} = snapshot;
  const {favourite} = measurement;
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
      ...(favourite ? [path("favourite", star(favourite, scale))] : []),
      path("generated", dots(samples, scale)),
      ...(gradients ? [path("arrow", arrows(samples, gradients, scale))] : []),
      ...(numbered && modes ? numbers(modes, scale) : []),
      ...outside(shareOutside(samples, plane))
    ]
  };
}

/** Real samples do not move. */
const realLayer = once((real: Float32Array, plane: Extent) => path("real", crosses(real, planeScale(plane))));

/** More modes than this have no room for their numbers. */
const MOST_NUMBERS = 8;

/** The numbers that bars and time lines call the modes by: beyond each, as seen from the middle. */
function numbers({centres, count, deviation}: Modes, scale: PlaneScale): Layer[] {
  if (count > MOST_NUMBERS) return [];
  return Array.from({length: count}, (_, k) => {
    const [x, y] = centres.subarray(2 * k, 2 * k + 2);
    const reach = 1 + (3 * deviation + 0.13) / (Math.hypot(x, y) || 1);
    return label("tick middle", round(scale.x(reach * x)), round(scale.y(reach * y)) + 4, String(k + 1));
  });
}

/** A share of the samples outside the picture that needs no mention, and one that leaves the picture empty. */
const MOST_AWAY = 0.02;
const NEARLY_ALL = 0.9;

function outside(share: number): Layer[] {
  const words = `${percent(share)} off the picture`;
  if (share > NEARLY_ALL) return [label("head middle", PLANE / 2, PLANE / 2, words)];
  return share > MOST_AWAY ? [label("tick end", PLANE - 5, PLANE - 6, words)] : [];
}

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
