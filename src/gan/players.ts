import type {DiscriminatorInput} from "./discriminator-pass.js";
import type {Distribution} from "./distributions/distribution.js";
import type {Learner} from "./learner.js";
import type {Recipe} from "./recipe.js";
import type {Specification} from "./specification.js";
import type {Streams} from "./streams.js";

/** Both players and what they play with: common to all parts of a trainer. */
export interface Players {
  readonly specification: Specification;
  readonly recipe: Recipe;
  readonly distribution: Distribution;
  readonly input: DiscriminatorInput;
  readonly generator: Learner;
  readonly discriminator: Learner;
  readonly streams: Streams;
}
