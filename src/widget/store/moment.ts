import type {Frame} from "../../runs/run-state.js";

/** All runs of a figure at one update. */
export interface Moment {
  readonly update: number;
  /** In the order of the chosen runs. */
  readonly frames: readonly Frame[];
}
