import type {Backend} from "../backends/backend.js";
import type {Distribution} from "../distributions/distribution.js";
import type {Network} from "../network/network.js";
import type {DiscriminatorInput} from "../training/discriminator-backprop.js";
import type {LatentSpecification} from "../training/specification.js";
import type {TrainingRule} from "../training/training-rule.js";

/** What an evaluation looks at: both networks and what they are trained for. */
export interface EvaluationContext {
  readonly backend: Backend;
  readonly generator: Network;
  readonly discriminator: Network;
  readonly input: DiscriminatorInput;
  readonly latent: LatentSpecification;
  readonly distribution: Distribution;
  readonly rule: TrainingRule;
  readonly seed: number;
}
