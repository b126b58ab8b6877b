import type {Backend} from "../backends/backend.js";
import type {Distribution} from "../distributions/distribution.js";
import type {LatentSpecification} from "../distributions/latents.js";
import type {Loss, ScoreFunction} from "../losses/loss.js";
import type {DiscriminatorInput} from "../network/discriminator-backprop.js";
import type {Network} from "../network/network.js";

/** A pair of networks and what they play with, for whoever looks at them from outside. */
export interface EvaluationContext {
  readonly backend: Backend;
  /** The generator that is looked at: G itself, or the average of its past. */
  readonly generator: Network;
  readonly discriminator: Network;
  readonly input: DiscriminatorInput;
  readonly latent: LatentSpecification;
  readonly distribution: Distribution;
  readonly loss: Loss;
  /** What D pays for a real sample: the loss's own price, or with smoothed labels. */
  readonly onReal: ScoreFunction;
  readonly seed: number;
}
