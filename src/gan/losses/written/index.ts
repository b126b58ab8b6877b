import {Refusal} from "../../numbers/refusal.js";
import type {GradientPenalty} from "../gradient-penalty.js";
import {unitNormPenalty} from "../gradient-penalty.js";
import type {Loss, PairFunction, ScoreFunction} from "../loss.js";
import {derivativeOf} from "./derivative.js";
import {evaluated} from "./evaluate.js";
import {type Expression, mentions, type Score} from "./expression.js";
import {checkFinitePrice} from "./finite.js";
import {judgementOf} from "./judgement.js";
import {parsePrice} from "./parse.js";
import {separated} from "./separate.js";

/** A loss that a reader writes, as plain data. */
export interface WrittenParameters {
  /** What D pays for a real score and a generated one: "softplus(-real) + softplus(fake)". */
  readonly discriminator: string;
  /** What G pays for the score of what it made, perhaps beside a real one: "softplus(-fake)". */
  readonly generator: string;
  /** Lambda of a gradient penalty like WGAN-GP's, at least 0; none if left out. */
  readonly weight?: number;
  /** As for WGAN-GP; "two" if left out. */
  readonly sides?: "one" | "two";
  /** D's parameters are clipped to this distance of 0; not clipped if left out. */
  readonly clip?: number;
}

/**
 * A loss of two prices in a small language (`parse.ts`), differentiated as expressions and computed by portable arithmetic.
 * Where D's is a sum of a real score's price and a generated one's, and G's is one of a generated score, it is a loss of scores;
 * else one of pairs.
 *
 * @throws Refusal that points at the place in a price that cannot be read, has no slope, or is infinite at a score from -50 to 50
 */
export function writtenLoss({discriminator, generator, weight, sides, clip}: WrittenParameters): Loss {
  const forD = parsePrice(discriminator, "discriminator");
  const forG = parsePrice(generator, "generator");
  if (!mentions(forG, "fake"))
    throw new Refusal("written-loss", {player: "generator", piece: generator, from: 0, why: "without-fake"});
  checkFinitePrice(forD, discriminator, "discriminator");
  checkFinitePrice(forG, generator, "generator");
  const added = {...(weight !== undefined && {penalty: penaltyOf(weight, sides)}), ...clipOf(clip)};
  const parts = separated(forD);
  if (parts && !mentions(forG, "real")) {
    const onReal = scoreFunction(parts.real, "real");
    const onFake = scoreFunction(parts.fake, "fake");
    return {
      onReal,
      onFake,
      forGenerator: scoreFunction(forG, "fake"),
      ...judgementOf(onReal, onFake),
      ...added
    };
  }
  return {
    pairs: {forDiscriminator: pairFunction(forD), forGenerator: pairFunction(forG)},
    threshold: 0,
    ...added
  };
}

/** @throws Refusal if the weight is negative */
function penaltyOf(weight: number, sides: WrittenParameters["sides"] = "two"): GradientPenalty {
  if (!(weight >= 0)) throw new Refusal("penalty-weight", {value: weight});
  return unitNormPenalty("between", weight, sides);
}

/** @throws Refusal if it is not above 0 */
function clipOf(clip: number | undefined): {clip?: number} {
  if (clip === undefined) return {};
  if (!(clip > 0)) throw new Refusal("clip-range", {value: clip});
  return {clip};
}

const free: ScoreFunction = {value: () => 0, derivative: () => 0, secondDerivative: () => 0};

/** @param price of one score; null for none */
function scoreFunction(price: Expression | null, score: Score): ScoreFunction {
  if (!price) return free;
  const of = (expression: Expression) => {
    const value = evaluated(expression);
    return (at: number) => value(at, at);
  };
  const slope = derivativeOf(price, score);
  // Few look ahead through D's steps: only they need the slope's slope.
  let second: ((at: number) => number) | null = null;
  return {
    value: of(price),
    derivative: of(slope),
    secondDerivative(at) {
      second ??= of(derivativeOf(slope, score));
      return second(at);
    }
  };
}

function pairFunction(price: Expression): PairFunction {
  return {
    value: evaluated(price),
    byReal: evaluated(derivativeOf(price, "real")),
    byFake: evaluated(derivativeOf(price, "fake"))
  };
}
