import type {Backend} from "../backends/backend.js";
import type {Distribution} from "../distributions/distribution.js";
import type {LatentSpecification} from "../distributions/latents.js";
import type {Loss, Terms} from "../losses/loss.js";
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
  /** What each score is charged by itself, with smoothed labels where it trains with them; null in a loss of pairs. */
  readonly terms: Terms | null;
  readonly seed: number;
}
