import type {FigureRow} from "./figure-row.js";

/** What a reader guesses of a run, as a range of a charted number over some updates. An end without a bound is infinite. */
export interface GuessMark {
  readonly chart: NonNullable<FigureRow["charts"]>[number];
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}
