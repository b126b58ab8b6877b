import type {Failure} from "../../gan/training/trainer.js";
import type {Measurement} from "../measurement.js";
import type {RunEvent, RunPlan} from "../plan.js";
import type {Needs} from "../probes/index.js";
import type {RunState} from "../run-state.js";

/** What a page and its workers say to each other. */

/** A run to be trained, and what is asked of it at every picture. */
export interface RunOrder {
  readonly plan: RunPlan;
  readonly needs: Needs;
}

/** The state of one run, as it is sent to the page. */
export interface FrameMessage {
  readonly state: RunState;
  /** Measurements that were added to the history since the last message. */
  readonly added: readonly Measurement[];
  /** What was done to the players so far. */
  readonly events: readonly RunEvent[];
  readonly failure: Failure | null;
}

/** How far and how fast to train. */
export interface TrainingOrder {
  readonly until: number;
  /** Updates a second at the most, for each run; null for as fast as it goes. */
  readonly rate: number | null;
  /** Milliseconds from one frame to the next. */
  readonly interval: number;
}

export type StopReason = "budget" | "paused" | "failed";

/** A part of the training, as one of several workers does it in step with the others. */
export interface SegmentOrder {
  /** The update that all runs are brought to. */
  readonly until: number;
  /** Whether a picture of them there is wanted, one that others follow. */
  readonly frame: boolean;
}

export interface Segment {
  /** The update that all runs have reached: less than was asked for after a pause, and where nobody may move. */
  readonly update: number;
  /** The update that the foremost of them has reached. */
  readonly foremost: number;
  /** How many updates were made, of all runs together. */
  readonly moved: number;
  /** Whether all of them have failed. */
  readonly failed: boolean;
  readonly frame: readonly FrameMessage[] | null;
  /** Milliseconds that a round of one update of each run took, and that the picture took. */
  readonly each: number;
  readonly looking: number;
}
