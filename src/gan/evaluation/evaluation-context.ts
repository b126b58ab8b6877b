import type {Backend} from "../backends/backend.js";
import type {Distribution} from "../distributions/distribution.js";
import type {Network} from "../network/network.js";
import type {DiscriminatorInput} from "../training/discriminator-backprop.js";
import type {LatentSpecification} from "../training/specification.js";
import type {TrainingRule} from "../training/training-rule.js";

/** A pair of networks and what they play with, for whoever looks at them from outside. */
export interface EvaluationContext {
  readonly backend: Backend;
  /** The generator that is looked at: G itself, or the average of its past. */
  readonly generator: Network;
  readonly discriminator: Network;
  readonly input: DiscriminatorInput;
  readonly latent: LatentSpecification;
  readonly distribution: Distribution;
  readonly rule: TrainingRule;
  readonly seed: number;
}
