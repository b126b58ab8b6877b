import type {Needs} from "../../runs/probes/index.js";
import type {Scene} from "../scene.js";

/** Points of the latent grid along each side. */
const GRID = 25;

/** The image of a grid of latents, where the figure shows the latent plane beside it and z has two dimensions, as x has. */
export function latentGridNeeded({latentPlane, specification, distribution}: Scene): Needs {
  const isOfPlanes = specification.latent.dimension === 2 && distribution.dimension === 2;
  return latentPlane && isOfPlanes ? {latentGrid: {size: GRID}} : {};
}
