import type {CellSummary, ExperimentSummary} from "../experiments/summary.js";
import type {Claim, ReadExperiment} from "./claim.js";

/** The experiment on handwritten digits that asks what each of these asks of the ring. */
export const digitsInsteadOf: Readonly<Record<string, string>> = {
  ratios: "digit-ratios",
  remedies: "digit-remedies",
  overtraining: "digit-overtraining",
  released: "digit-released"
};

/** What cannot be asked of pictures: where G's density is highest would have to be counted in the cells of a plane. */
const ofAPlane: readonly string[] = ["A12"];

/** Whether a claim was put to runs on pictures too; what is computed without a run, and what a plane alone has, was not. */
export function isTriedOnPictures({id, experiments}: Pick<Claim, "id" | "experiments">): boolean {
  return (
    experiments.length > 0 && experiments.every((name) => name in digitsInsteadOf) && !ofAPlane.includes(id)
  );
}

/**
 * Reads the experiments on digits in the place of those on the ring, cell for cell, so that the very same test judges both.
 * On the ring the ratios are of one loss, the non-saturating one; on digits the other losses are left out.
 */
export function onPictures(read: ReadExperiment): ReadExperiment {
  return (name) => {
    const summary = read(digitsInsteadOf[name] ?? name);
    return name === "ratios" ? ofOneLoss(summary, "non-saturating") : summary;
  };
}

function ofOneLoss(summary: ExperimentSummary, loss: string): ExperimentSummary {
  const named = (cell: CellSummary) => ({...cell, cell: cell.cell.replace(`${loss},`, "")});
  return {...summary, cells: summary.cells.filter(({parameters}) => parameters.loss === loss).map(named)};
}
