import type {Distribution} from "../distributions/distribution.js";
import type {DiscriminatorInput} from "../network/discriminator-backprop.js";
import type {Learner} from "./learner.js";
import type {Streams} from "./random-streams.js";
import type {Specification} from "./specification.js";
import type {TrainingRule} from "./training-rule.js";

/** Both players and what they play with: common to all parts of a trainer. */
export interface TrainerContext {
  readonly specification: Specification;
  readonly rule: TrainingRule;
  readonly distribution: Distribution;
  readonly input: DiscriminatorInput;
  readonly generator: Learner;
  readonly discriminator: Learner;
  readonly streams: Streams;
}
