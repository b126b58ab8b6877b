import type {Extent} from "../gan/distributions/distribution.js";
import {createDistribution} from "../gan/distributions/index.js";
import {createLoss} from "../gan/losses/index.js";
import type {Specification} from "../gan/training/specification.js";
import type {Scene} from "../views/scene.js";
import type {FigureRow} from "./figure-row.js";

/** What the pictures of a figure's run have in common, worked out once. */
export function sceneOf(row: FigureRow, specification: Specification): Scene {
  const distribution = createDistribution(specification.data);
  return {
    specification,
    distribution,
    loss: createLoss(specification.loss),
    extent: row.extent ?? around(distribution.extent),
    samples: row.samples,
    arrows: row.arrows ?? 0,
    favourite: row.favourite ?? false,
    trail: row.trail ?? false,
    latentPlane: row.views.includes("latent"),
    modeNames: distribution.pictures
      ? "digits"
      : row.views.includes("letters")
        ? "letters"
        : row.views.includes("shares") || row.charts?.includes("leading")
          ? "numbers"
          : null
  };
}

/** A square with all the data and some room around them. */
export function around({low, high}: Extent): Extent {
  const reach = 1.4 * Math.max(...low.map(Math.abs), ...high.map(Math.abs));
  return {low: low.map(() => -reach), high: high.map(() => reach)};
}
