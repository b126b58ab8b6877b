import type {Needs} from "../../runs/probes/index.js";
import type {Scene} from "../scene.js";

/** Points of the latent grid along each side. */
const GRID = 25;

/** The image of a grid of latents, where the figure shows the latent plane beside it and z has two dimensions. */
export function latentGridNeeded({latentPlane, specification}: Scene): Needs {
  return latentPlane && specification.latent.dimension === 2 ? {latentGrid: {size: GRID}} : {};
}
