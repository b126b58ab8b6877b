import type {Distribution, Extent} from "../gan/distributions/distribution.js";
import type {Schedule} from "../gan/training/specification.js";

/** What the drawings of a run have in common. */
export interface Scene {
  readonly distribution: Distribution;
  /** What the data plane, or line, shows. */
  readonly plane: Extent;
  /** Whether D's scores are a critic's, without a zero. */
  readonly critic: boolean;
  readonly schedule: Schedule;
  readonly latentDimension: number;
  /** Whether modes are called by their numbers. */
  readonly numbered: boolean;
}
