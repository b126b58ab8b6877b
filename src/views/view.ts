import type {Needs} from "../runs/probes/index.js";
import type {Frame} from "../runs/run-state.js";
import type {Panel} from "./drawing/layer.js";
import type {MarkName} from "./marks.js";
import type {Scene} from "./scene.js";
import type {ViewWords} from "./view-words.js";

/** A kind of picture of one run at one update. */
export interface View {
  /** Whether it can draw such a run. Of a figure's views, those are drawn that accept it. */
  accepts(scene: Scene): boolean;
  /** What it asks of the run for a picture. */
  needs(scene: Scene): Needs;
  /**
   * Pure, and the same in Node and in the page.
   *
   * @param pace updates since the picture before, while it trains; 0 for a picture that stands
   */
  draw(scene: Scene, frame: Frame, words: ViewWords, pace: number): Panel;
  /** The marks that do not say themselves what they are. */
  readonly legend: readonly MarkName[];
}
