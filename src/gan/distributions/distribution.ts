import type {RandomStream} from "../numbers/random.js";

/** Where the data come from. Points are rows of `dimension` numbers. */
export interface Distribution {
  readonly dimension: number;
  /** Fills `into` (row-major, a whole number of points) with independent draws. */
  sample(random: RandomStream, into: Float32Array): void;
  /** The natural logarithm of the density at a point, where it has a closed form. */
  logDensity?(point: ArrayLike<number>): number;
  /** The modes, where the distribution has separate ones: what "8 of 8" counts. */
  readonly modes?: Modes;
  /** A box that holds all but a negligible part of the mass: what a picture shows. */
  readonly extent: Extent;
}

export interface Modes {
  readonly count: number;
  /** Row-major, `count` x `dimension`. */
  readonly centres: Float32Array;
  /** Standard deviation of each mode along every axis; a sample is of high quality within 3 of its nearest mode's. */
  readonly deviations: Float64Array;
  /** The largest of `deviations`. */
  readonly deviation: number;
  /** What of the data belongs to each mode: above 0, and 1 in all. */
  readonly shares: Float64Array;
}

/** Lowest and highest value along each axis. */
export interface Extent {
  readonly low: readonly number[];
  readonly high: readonly number[];
}
