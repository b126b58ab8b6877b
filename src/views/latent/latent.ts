import {latentGrid as gridOfLatents} from "../../gan/evaluation/latent-grid.js";
import type {Frame} from "../../runs/run-state.js";
import {type Layer, type Panel, path} from "../drawing/layer.js";
import {once} from "../drawing/once.js";
import {dots, PLANE, planeScale} from "../plane/plane-scale.js";
import type {Scene} from "../scene.js";
import type {View} from "../view.js";
import type {ViewWords} from "../view-words.js";
import {gridLayers, latentExtent} from "./grid-lines.js";
import {latentGridNeeded} from "./latent-grid-needed.js";

/** The latent plane with its grid; each dot is a z whose image is a dot of the data plane. */
export const latent: View = {
  accepts: () => true,
  needs: (scene) => ({latents: {count: scene.samples}, ...latentGridNeeded(scene)}),
  draw,
  legend: ["generated", "grid-rows-1"]
};

function draw({specification}: Scene, {arrays}: Frame, words: ViewWords): Panel {
  const {dimension} = specification.latent;
  const {latents = new Float32Array(), latentGrid} = arrays;
  const size = latentGrid ? Math.sqrt(latentGrid.length / 2) : 0;
  return {
    view: "latent",
    width: PLANE,
    height: PLANE,
    label: size > 1 ? words.latent.grid : words.latent.withoutGrid(dimension),
    layers: latentLayers(latents, {dimension, size})
  };
}

/** The grid and the dots of the latent plane: G moves their images, and never them. */
const latentLayers = once((latents, {dimension, size}: {dimension: number; size: number}): Layer[] => {
  const scale = planeScale(latentExtent);
  return [
    ...(size > 1 ? gridLayers(gridOfLatents(size), scale) : []),
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
