import {type FigureRow, specificationOf} from "../../src/figures/figure-row.js";
import {figures} from "../../src/figures/index.js";

/** Whether all of a figure's runs have one loss. The figures of one loss share runs, so they are trained in one file. */
const hasOneLoss = (row: FigureRow) =>
  new Set(row.runs.map((run) => specificationOf(row, run).loss.name)).size === 1;

export const ofOneLoss = figures.filter(hasOneLoss);
export const ofSeveralLosses = figures.filter((row) => !hasOneLoss(row));
