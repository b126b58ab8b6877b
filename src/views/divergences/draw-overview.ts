import type {FigureRow} from "../../figures/figure-row.js";
import type {Measurement} from "../../gan/evaluation/snapshot.js";
import type {Specification} from "../../gan/training/specification.js";
import type {Panel} from "../drawing/layer.js";
import {jensenShannonPanel, wassersteinPanel} from "./divergences.js";

/** A picture of all runs of a figure together, at one update. */
export type Overview = (
  specifications: readonly Specification[],
  measurements: readonly Measurement[]
) => Panel;

/** How to draw each overview. Adding one is a file beside this and a row here. */
const overviews = {
  "jensen-shannon": jensenShannonPanel,
  wasserstein: wassersteinPanel
} satisfies Record<string, Overview>;

export type OverviewName = keyof typeof overviews;

export function drawOverviews(
  {overviews: names = []}: Pick<FigureRow, "overviews">,
  specifications: readonly Specification[],
  measurements: readonly Measurement[]
): Panel[] {
  return names.map((name) => overviews[name](specifications, measurements));
}
