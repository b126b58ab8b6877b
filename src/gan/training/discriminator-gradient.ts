import type {Batches} from "./batches.js";
import {allFinite} from "./learner.js";
import {PenaltyGradient} from "./penalty-gradient.js";
import type {Pieces} from "./pieces.js";
import {fillSlopes} from "./score-slopes.js";
import type {TrainerContext} from "./trainer-context.js";
import type {Failure} from "./trainer-state.js";

/** The gradient of D's loss on a batch of real and generated samples, penalties included. */
export class DiscriminatorGradient {
  readonly #context: TrainerContext;
  readonly #batches: Batches;
  readonly #penalty: PenaltyGradient | null;

  constructor(context: TrainerContext, batches: Batches) {
    const {rule, discriminator, input, specification} = context;
    this.#context = context;
    this.#batches = batches;
    this.#penalty =
      rule.penalties.length > 0
        ? new PenaltyGradient(discriminator.network, input, specification.batch)
        : null;
  }

  /** Draws the batch and fills D's gradient; gives back what was not finite, if anything. */
  // biome-ignore lint/correctness/useYield: it is quick, and G's gradient is asked for in the same way
  *fill(update: number): Pieces<Failure["cause"] | null> {
    const {rule, discriminator} = this.#context;
    const {both, generated} = this.#batches;
    this.#batches.drawBoth(update);
    // The backend's relu turns NaN into 0, so that the scores would not show it.
    if (!allFinite(generated.output.values)) return "samples";
    both.forward();
    const {scores, scoreGradient} = both;
    if (!allFinite(scores)) return "scores";
    fillSlopes(rule.forDiscriminator, scores, scoreGradient);
    both.backward(discriminator.gradient, false);
    for (const penalty of rule.penalties) {
      this.#placePenalty(penalty.points);
      this.#penalty!.addTo(discriminator.gradient, penalty, update);
    }
    discriminator.finishGradient();
    return allFinite(discriminator.gradient.all.values) ? null : "gradient";
  }

  #placePenalty(where: "real" | "fake" | "between"): void {
    const {rule, input, streams} = this.#context;
    const points = this.#batches.both.points.values;
    const middle = points.length / 2;
    const into = this.#penalty!.points;
    if (where === "real") into.set(points.subarray(0, middle));
    else if (where === "fake") into.set(points.subarray(middle));
    else {
      const width = input.dimension * rule.packing;
      for (let i = 0; i < middle; i += width) {
        const share = streams.between.uniform();
        for (let k = i; k < i + width; k++) into[k] = share * points[k] + (1 - share) * points[middle + k];
      }
    }
  }

  release(): void {
    this.#penalty?.release();
  }
}
