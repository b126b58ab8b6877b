import {type FigureRow, type FigureRun, planeOf, specificationOf} from "../../figures/figure-row.js";
import type {Frame} from "../../figures/recording.js";
import {createDistribution} from "../../gan/distributions/index.js";
import type {Panel} from "./layer.js";
import {dataPanel, latentPanel, type Scene, sharesPanel, timelinePanel} from "./panels.js";

/** How to draw each view. */
const views = {data: dataPanel, latent: latentPanel, shares: sharesPanel, timeline: timelinePanel};

/** What a row's pictures have in common, worked out once. */
export function sceneOf(row: FigureRow, run: FigureRun): Scene {
  const {data, loss} = specificationOf(row, run);
  return {
    distribution: createDistribution(data),
    plane: planeOf(row),
    critic: loss.name.startsWith("wasserstein")
  };
}

/** All panels of one run at one update. */
export function drawRun(row: FigureRow, scene: Scene, frame: Frame): Panel[] {
  return row.views.map((view) => views[view](scene, frame, row.budget));
}
