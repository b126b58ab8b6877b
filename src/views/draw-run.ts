import {combine, type Needs} from "../runs/probes/index.js";
import type {Frame} from "../runs/run-state.js";
import type {Panel} from "./drawing/layer.js";
import {views} from "./index.js";
import type {ViewName} from "./names.js";
import type {Scene} from "./scene.js";
import type {ViewWords} from "./view-words.js";

/** Of the views that a figure names, those that can draw such a run. */
export function viewsOf(names: readonly ViewName[], scene: Scene): readonly ViewName[] {
  return names.filter((name) => views[name].accepts(scene));
}

/** All that they need of a run. */
export function needsOf(names: readonly ViewName[], scene: Scene): Needs {
  return combine(viewsOf(names, scene).map((name) => views[name].needs(scene)));
}

/**
 * All panels of one run at one update.
 *
 * @param names of views that accept the run
 * @param pace updates since the picture before, while it trains; 0 for a picture that stands
 */
export function drawRun(
  names: readonly ViewName[],
  scene: Scene,
  frame: Frame,
  words: ViewWords,
  pace = 0
): Panel[] {
  return names.map((name) => views[name].draw(scene, frame, words, pace));
}

/** What stands over a panel that does not speak for itself: planes are named where there are two of them. */
export function panelTitle(names: readonly ViewName[], view: ViewName, words: ViewWords): string | null {
  const isOneOfTwoPlanes = names.includes("latent") && ["latent", "plane", "line", "letters"].includes(view);
  return view === "shares" || isOneOfTwoPlanes ? words.titles[view] : null;
}
