import {densestMass as massInDensestCells} from "../../gan/metrics/densest-mass.js";
import type {Measure} from "./measure.js";

/** Cells along each axis in which the samples' density is counted, by dimension: in more than 2 there are too many. */
export const MEASURED_CELLS: Readonly<Record<number, number>> = {1: 1000, 2: 50};

/**
 * Share of all samples in the densest 1 % of the data's extent (`gan/metrics/densest-mass.ts`), from 0 to 1, on 50 x 50
 * cells of a plane or 1,000 of a line; NaN in more dimensions.
 */
export const densestMass = {
  from: "samples",
  quantity: "share",
  take({samples, evaluation: {distribution}}) {
    const cells = MEASURED_CELLS[distribution.dimension];
    return cells ? massInDensestCells(samples, {extent: distribution.extent, cells}) : Number.NaN;
  },
  listed: true,
  kept: ["end", "late"]
} as const satisfies Measure<"samples", number>;
