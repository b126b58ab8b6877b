import type {GradientPenalty} from "../losses/gradient-penalty.js";
import type {Player} from "../player.js";

/** What a remedy changes in the training, said in the terms that the trainer understands. Most set one field. */
export interface Remedy {
  /** Added to D's loss. */
  readonly penalty?: GradientPenalty;
  /** D's weight matrices are divided by their largest singular value. */
  readonly spectralNormalization?: true;
  /** The label of real samples in D's loss, instead of 1. */
  readonly realTarget?: number;
  /** Standard deviation of the normal noise added to all that D sees, at a given update. */
  readonly noise?: (update: number) => number;
  /** Samples that D judges together. */
  readonly packing?: number;
  /** D also sees the standard deviation over its batch. */
  readonly minibatchDeviation?: true;
  /** G is trained against D as it will be some gradient steps later. */
  readonly unrolling?: {readonly steps: number; readonly rate: number};
  /** The generator shown is an exponential average of the generators trained. */
  readonly averaging?: {readonly decay: number};
  /** Multiplies a player's learning rate at a given update. */
  readonly rateFactor?: (player: Player, update: number) => number;
}
