import {meanOf, meanOfPairs} from "../../gan/losses/score-functions.js";
import type {Measure} from "./measure.js";

/**
 * What the players pay, in the units of their loss, as mean prices over a batch: not the one that was trained on last, which
 * would jump from step to step, but the 480 real and 480 generated samples (whole packs of them) that all measurements
 * of a run share. Penalties on D's slope, instance noise and unrolling, which belong to training, are left out.
 */

/** Mean price of a real sample plus mean price of a generated one, or of a pair of them, to D; with smoothed labels where it trains with them. */
export const discriminatorLoss = {
  from: "scores",
  quantity: "price",
  take: ({scoring: {real, fake}, evaluation: {loss, terms}}) =>
    loss.pairs
      ? meanOfPairs(loss.pairs.forDiscriminator, real, fake)
      : meanOf(terms!.onReal, real) + meanOf(loss.onFake, fake),
  listed: true,
  kept: ["end", "late"]
} as const satisfies Measure<"scores", number>;

/** Mean price of a generated sample, or of a pair, to G. */
export const generatorLoss = {
  from: "scores",
  quantity: "price",
  take: ({scoring: {real, fake}, evaluation: {loss}}) =>
    loss.pairs ? meanOfPairs(loss.pairs.forGenerator, real, fake) : meanOf(loss.forGenerator, fake),
  listed: true,
  kept: ["end", "late"]
} as const satisfies Measure<"scores", number>;

/**
 * D's loss if it cannot tell at all and says so of every sample: 2 log 2 of the first two losses. The same all through a
 * run; NaN for a critic, whose scores have no such place.
 */
export const undecidedLoss = {
  from: "samples",
  quantity: "price",
  take: ({evaluation: {loss, terms}}) =>
    loss.realness && terms
      ? terms.onReal.value(loss.threshold) + terms.onFake.value(loss.threshold)
      : Number.NaN
} as const satisfies Measure<"samples", number>;
