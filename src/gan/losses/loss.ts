import type {GradientPenalty} from "./gradient-penalty.js";

/** A function of one score of the discriminator, with its first two derivatives. */
export interface ScoreFunction {
  value(score: number): number;
  derivative(score: number): number;
  /** The second derivative, where it exists: what looking ahead through D's own updates needs. */
  secondDerivative(score: number): number;
}

/** A function of the scores of a real and of a generated sample that were drawn side by side, with its two slopes. */
export interface PairFunction {
  value(real: number, fake: number): number;
  /** The derivative with respect to the real sample's score. */
  byReal(real: number, fake: number): number;
  /** The derivative with respect to the generated sample's score. */
  byFake(real: number, fake: number): number;
}

/** What D's scores say of the distance between data and generator. */
export interface Estimate {
  /** Which distance. In nats for Jensen-Shannon, up to the critic's Lipschitz constant for Wasserstein. */
  readonly of: "jensen-shannon" | "wasserstein";
  /** From scores of real and of generated samples, not necessarily as many; NaN if there are none of either. */
  from(real: ArrayLike<number>, fake: ArrayLike<number>): number;
}

/**
 * A GAN loss, as functions of D's scores. A score is the last layer's output as it is: the logit, where the loss reads
 * it as a probability.
 */
export type Loss = LossOfScores | LossOfPairs;

/**
 * A loss of real and of generated samples, each by itself:
 *
 *     D minimises  mean onReal(D(x)) + mean onFake(D(G(z)))  [+ penalty]
 *     G minimises  mean forGenerator(D(G(z)))
 */
export interface LossOfScores extends Judgement {
  readonly onReal: ScoreFunction;
  readonly onFake: ScoreFunction;
  readonly forGenerator: ScoreFunction;
  /** onReal with the label `target` (1 is plain "real") for losses that have labels; label smoothing asks for it. */
  readonly onRealWithTarget?: (target: number) => ScoreFunction;
  readonly pairs?: undefined;
}

/** What such a loss charges each score for, perhaps with smoothed labels. */
export type Terms = Pick<LossOfScores, "onReal" | "onFake" | "forGenerator">;

/**
 * A loss of a real and a generated sample together. A batch is paired in the order in which it was drawn, and G's step sees
 * a real batch too.
 *
 *     D minimises  mean pairs.forDiscriminator(D(x), D(G(z)))  [+ penalty]
 *     G minimises  mean pairs.forGenerator(D(x), D(G(z)))
 */
export interface LossOfPairs extends Judgement {
  readonly pairs: {readonly forDiscriminator: PairFunction; readonly forGenerator: PairFunction};
}

/** What the scores mean, and what is asked of D besides. */
interface Judgement {
  /** The score above which D takes a sample for real. */
  readonly threshold: number;
  /**
   * How real a score takes a sample to be, from 0 (surely generated) to 1 (surely real), 0.5 at the threshold. Absent
   * for a critic, whose scores can be compared with each other but mean nothing one by one.
   */
  readonly realness?: (score: number) => number;
  /** The distance between data and generator that D's scores say something about; absent where the loss has no such reading. */
  readonly estimate?: Estimate;
  /** Added to D's loss. */
  readonly penalty?: GradientPenalty;
  /** After each of D's updates every parameter of D is clipped to [-clip, clip]. */
  readonly clip?: number;
}
