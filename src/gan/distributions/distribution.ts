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
  /** The same, where they are round heaps: what a picture can draw. */
  readonly heaps?: RoundModes;
  /** How points are looked at, where they are pictures. */
  readonly pictures?: Pictures;
  /** A box that holds all but a negligible part of the mass: what a picture shows. */
  readonly extent: Extent;
}

/** What there is several of in the data, and how a sample is told to be one of them. */
export interface Modes {
  readonly count: number;
  /** Numbers of a sample. */
  readonly dimension: number;
  /** What of the data belongs to each mode: above 0, and 1 in all. */
  readonly shares: Float64Array;
  /**
   * The mode that the sample that begins at `start` is nearest to, or is taken for; -1 if a coordinate is not finite.
   *
   * @param samples row-major, samples x dimension of the data
   */
  nearest(samples: ArrayLike<number>, start: number): number;
  /** Whether that sample is of high quality there. */
  holds(samples: ArrayLike<number>, start: number, mode: number): boolean;
}

/** Modes that are round heaps. */
export interface RoundModes extends Modes {
  /** Row-major, `count` x `dimension`. */
  readonly centres: Float32Array;
  /** Standard deviation of each mode along every axis; a sample is of high quality within 3 of its nearest mode's. */
  readonly deviations: Float64Array;
  /** The largest of `deviations`. */
  readonly deviation: number;
}

/** Data whose points are square pictures, or stand for ones. */
export interface Pictures {
  /** Pixels along each side. */
  readonly side: number;
  /**
   * How a point becomes a picture, whose pixels go from -1 (paper) to 1 (ink): for each pixel a number and what a unit of each
   * coordinate adds to it, row-major, pixels x (1 + dimension); null where the coordinates are the pixels.
   */
  map(): Float32Array | null;
  /** The index of the training picture that is nearest to the point that begins at `start`; -1 if a coordinate is not finite. */
  nearest(points: ArrayLike<number>, start: number): number;
  /** How far that is, divided by the mean of real pictures that were not among the training ones; Infinity if there is none. */
  distance(points: ArrayLike<number>, start: number): number;
  /** A training picture as a point. */
  row(index: number): Float32Array;
}

/** Lowest and highest value along each axis. */
export interface Extent {
  readonly low: readonly number[];
  readonly high: readonly number[];
}
