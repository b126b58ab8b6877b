import type {Observation} from "../../gan/evaluation/observation.js";

/** What a measured number is a number of: decides how it is written, and in which unit. */
export type Quantity =
  | "count"
  | "share"
  | "nats"
  | "distance"
  | "ratio"
  | "price"
  | "norm"
  | "estimate"
  | "index"
  | "position"
  | "yes";

/**
 * What has to be known for a measure: "samples" are made for every picture; "scores", D's judgement of them, costs two
 * fifths of a picture and is left out of those that others follow at once; "pictures" are samples too, and other data than
 * pictures do not have such a measure at all.
 */
export type Source = "samples" | "scores" | "pictures";

/** Something that is measured of a run at an update. */
export interface Measure<
  From extends Source = Source,
  Value extends number | readonly number[] = number | readonly number[]
> {
  readonly from: From;
  readonly quantity: Quantity;
  take(observation: Observation): Value;
  /** Whether it stands in the table of numbers under a figure. */
  readonly listed?: boolean;
  /** What an experiment keeps of its course besides its end: the median of the second half, the greatest of all. */
  readonly kept?: readonly ("end" | "late" | "greatest")[];
}
