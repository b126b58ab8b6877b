import type {Extent} from "../distributions/distribution.js";
import type {Player} from "../training/player.js";

/** What a picture of the present state needs; each part is computed only if it is asked for. */
export interface SnapshotRequest {
  /** Generated samples, always from the same latent points, so that a sample can be followed. */
  readonly samples: number;
  /** Discriminator scores on a regular grid that fills `extent`, edges included: `size` points along each of 1 or 2 axes. */
  readonly surface?: {readonly size: number; readonly extent: Extent};
  /** Images of a `size` x `size` grid of latent points that fills [-2, 2] squared (2-D latents). */
  readonly fold?: {readonly size: number};
  /** Whether to look for the place that the discriminator rates highest; needs `surface`. */
  readonly favourite?: boolean;
  /** How far and where each of the first `count` samples is pushed: minus the gradient of the generator's loss there. */
  readonly gradients?: {readonly count: number};
  /**
   * Leaves out how D judges the samples, which is two fifths of the work: its accuracy and estimate and both gradient norms
   * are then NaN, unless D has to be asked anyway.
   */
  readonly unjudged?: boolean;
}

export interface Snapshot {
  /** Updates so far, of either player: one optimiser step is one update. */
  readonly update: number;
  /** Whose update comes next. */
  readonly next: Player;
  /** Its place in the round, from 0 to n + m - 1. */
  readonly turn: number;
  readonly frozen: readonly Player[];
  /** Row-major, `samples` x data dimension. */
  readonly samples: Float32Array;
  /** Raw scores (logits), row-major, first row at the lowest second coordinate. */
  readonly surface?: Float32Array;
  /** Row-major over the latent grid, `size` x `size` x data dimension. */
  readonly fold?: Float32Array;
  /** Row-major, `count` x data dimension. */
  readonly gradients?: Float32Array;
  readonly measurement: Measurement;
}

/** What was measured at one update, on 2,500 samples unless said otherwise. */
export interface Measurement {
  readonly update: number;
  /** Modes of the data, 0 where they are not separate. */
  readonly modes: number;
  readonly modesCaptured: number;
  /** Share of samples within 3 standard deviations of a mode, from 0 to 1. */
  readonly highQuality: number;
  /** KL(share of high-quality samples per mode || uniform), in nats; NaN when there are none. */
  readonly reverseKL: number;
  /** The mode that is nearest to the most samples, of whatever quality; -1 if there are none. */
  readonly leadingMode: number;
  /** Share of all samples that are nearest to the leading mode. */
  readonly leadingShare: number;
  /** Mean of the generated samples, along each axis. */
  readonly centre: readonly number[];
  /** The point of the surface's grid that the discriminator rates highest, if that was asked for. */
  readonly favourite?: readonly number[];
  /** Mean distance of the generated samples from it. */
  readonly distanceToFavourite?: number;
  /** For each mode, the share of all samples that are high-quality and nearest to it. */
  readonly shares: readonly number[];
  /**
   * Share of all samples in the densest 1 % of the data's extent (`metrics/densest-mass.ts`), from 0 to 1, on 50 x 50
   * cells of a plane or 1,000 of a line; NaN in more dimensions.
   */
  readonly densestMass: number;
  /** Share of 480 real and 480 generated samples that D tells right, from 0 to 1. */
  readonly discriminatorAccuracy: number;
  /**
   * What D's loss says of the distance between data and generator, on 480 samples of each; NaN where it says nothing.
   * Minimax and non-saturating: a lower estimate of their Jensen-Shannon divergence, in nats. The two Wasserstein
   * losses: of the Wasserstein-1 distance, up to the critic's Lipschitz constant (see the losses' own files). With
   * packing, between packs.
   */
  readonly discriminatorEstimate: number;
  /** Mean norm of the gradient of G's loss at a generated sample, over 480 of them, against D as it is and without noise. */
  readonly sampleGradientNorm: number;
  /**
   * Norm of the gradient of G's mean loss over those samples with respect to all parameters of G that train (of its
   * average, where that is what is shown). Unrolling and noise, which are G's while it trains, are left out here too.
   */
  readonly generatorGradientNorm: number;
}
