import type {Extent} from "../../gan/distributions/distribution.js";
import type {Probe} from "./probe.js";

export interface SurfaceAsk {
  /** Points along each axis. */
  readonly size: number;
  /** The same for a picture that another follows at once. */
  readonly sizeInPassing: number;
  /** What the grid fills, edges included; along 1 or 2 axes. */
  readonly extent: Extent;
}

/** D's scores as they are (logits, where the loss has any) on a regular grid, row-major, the first row at the lowest second coordinate. */
export const surface: Probe<SurfaceAsk> = {
  take: (observation, {size, extent}) => observation.surface(size, extent),
  combine: (one, other) => (one.size >= other.size ? one : other),
  inPassing: ({sizeInPassing, ...ask}) => ({...ask, size: sizeInPassing, sizeInPassing})
};
