import type {Player} from "../player.js";
import type {LearnerState} from "./learner.js";
import type {StreamStates} from "./random-streams.js";
import type {Schedule} from "./specification.js";
import type {WeightAverageState} from "./weight-average.js";

/** Why training stopped: the first quantity of an update that was not a finite number. */
export interface Failure {
  /** The update that failed; the state kept is the one before it. */
  readonly update: number;
  readonly player: Player;
  readonly cause: "samples" | "scores" | "gradient" | "weights";
}

/** Everything that a run needs to go on, bit for bit. Plain data: it can be cloned and sent. */
export interface TrainerState {
  readonly update: number;
  readonly turn: number;
  readonly schedule: Schedule;
  readonly frozen: readonly Player[];
  readonly generator: LearnerState;
  readonly discriminator: LearnerState;
  readonly averaged: WeightAverageState | null;
  readonly streams: StreamStates;
  readonly failure: Failure | null;
}
