import {Refusal} from "../numbers/refusal.js";
import type {Remedy} from "./remedy.js";

export interface LabelSmoothingSpecification {
  readonly name: "label-smoothing";
  /** The label of real samples, above 0 and below 1; the paper's is 0.9. */
  readonly target: number;
}

/** Real samples are labelled a little less than real; generated ones stay 0: Salimans et al., NeurIPS 2016 (arXiv:1606.03498), section 3.4. */
export function labelSmoothing({target}: Omit<LabelSmoothingSpecification, "name">): Remedy {
  if (!(target > 0 && target < 1)) throw new Refusal("smoothed-label", {value: target});
  return {realTarget: target};
}
