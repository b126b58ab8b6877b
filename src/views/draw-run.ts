import {type FigureRow, planeOf} from "../figures/figure-row.js";
import {createDistribution} from "../gan/distributions/index.js";
import type {Specification} from "../gan/training/specification.js";
import type {Frame} from "../runs/recording.js";
import type {Texts} from "../words/en.js";
import type {Panel} from "./drawing/layer.js";
import {landscapePanel} from "./landscape/landscape.js";
import {turnsPanel} from "./metronome/metronome.js";
import {dataPanel, latentPanel} from "./panels.js";
import type {Scene} from "./scene.js";
import {sharesPanel} from "./shares/shares.js";

/** How to draw each view. Adding one is a file beside this and a row here. */
const views = {
  data: dataPanel,
  latent: latentPanel,
  shares: sharesPanel,
  landscape: landscapePanel,
  turns: turnsPanel
} satisfies Record<string, (scene: Scene, frame: Frame, pace: number) => Panel>;

export type ViewName = keyof typeof views;

/** What stands over a panel that does not speak for itself. Planes are named where there are two of them. */
export function panelTitle(row: FigureRow, view: ViewName, {panelTitles}: Texts): string | null {
  if (view === "shares") return panelTitles.shares;
  return row.views.includes("latent") && (view === "latent" || view === "data") ? panelTitles[view] : null;
}

/** What the pictures of a run have in common, worked out once. */
export function sceneOf(row: FigureRow, specification: Specification): Scene {
  const {data, loss, schedule, latent} = specification;
  return {
    distribution: createDistribution(data),
    plane: planeOf(row, specification),
    critic: loss.name.startsWith("wasserstein"),
    schedule,
    latentDimension: latent.dimension,
    numbered: row.views.includes("shares") || (row.charts?.includes("leading") ?? false)
  };
}

/**
 * All panels of one run at one update.
 *
 * @param pace updates since the picture before, while it trains; 0 for a picture that stands
 */
export function drawRun(row: FigureRow, scene: Scene, frame: Frame, pace = 0): Panel[] {
  return row.views.map((view) => views[view](scene, frame, pace));
}
