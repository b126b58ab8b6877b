import {latentGrid as gridOfLatents} from "../../gan/evaluation/latent-grid.js";
import type {Probe} from "./probe.js";

export interface LatentGridAsk {
  /** Points along each side. */
  readonly size: number;
}

/** The image under G of a square grid of 2-D latents that fills [-2, 2] squared: row-major, size x size x dimension of the data. */
export const latentGrid: Probe<LatentGridAsk> = {
  take: ({evaluation}, {size}) => evaluation.images(gridOfLatents(size)),
  combine: (one, other) => (one.size >= other.size ? one : other)
};
