import type {PassingMeasurement} from "../runs/measurement.js";
import type {Panel} from "./drawing/layer.js";
import type {Scene} from "./scene.js";
import type {ViewWords} from "./view-words.js";

/** One of the runs that stand side by side. */
export interface Member {
  readonly label: string;
  readonly scene: Scene;
  readonly measurement: PassingMeasurement;
}

/** A picture of all runs of a figure together, at one update. */
export type Comparison = (members: readonly Member[], words: ViewWords) => Panel;
