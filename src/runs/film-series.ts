/**
 * One array of a run at each of a film's updates, as bytes: 256 steps from a lowest to a highest number, and instead of each
 * byte how it differs from one that is already known, which compresses better.
 */
export interface StoredSeries {
  /** Numbers in the array at one update. */
  readonly length: number;
  /** Of a number with byte q: low + step q. One of each for every axis or, if there are more, for every axis at every frame. */
  readonly low: readonly number[];
  readonly step: readonly number[];
  /** Numbers that lie side by side for one point. */
  readonly axes: number;
  /** Points in a row, where they form a grid. */
  readonly columns: number;
  readonly guess: Guess;
  readonly bytes: Uint8Array;
  /** Whether numbers are spread inside their step, each by an amount of its own, so that points form no lattice. */
  readonly spread?: boolean;
}

/** What a byte is expected to be: nothing, the frame before, the point before, or the point before, above and both before and above. */
export const guesses = ["nothing", "before", "left", "corner"] as const;
export type Guess = (typeof guesses)[number];

/** What a series is made from. */
export interface SeriesShape {
  readonly axes: number;
  readonly columns: number;
  readonly spread?: boolean;
  /** For every axis, or for every axis at every frame. */
  readonly low: readonly number[];
  readonly step: readonly number[];
}

/** The steps of every number; what lies outside is put at the nearest end, and what is no number at the lower. */
export function quantise(frames: readonly Float32Array[], {axes, low, step}: SeriesShape): Uint8Array {
  const length = frames[0]?.length ?? 0;
  const bytes = new Uint8Array(frames.length * length);
  frames.forEach((values, frame) => {
    for (let i = 0; i < length; i++) {
      const place = low.length > axes ? frame * axes + (i % axes) : i % axes;
      const steps = step[place] > 0 ? Math.round((values[i] - low[place]) / step[place]) : 0;
      bytes[frame * length + i] = Number.isNaN(steps) ? 0 : Math.min(255, Math.max(0, steps));
    }
  });
  return bytes;
}

/** The steps less what they were expected to be, modulo 256. */
export function differences(
  steps: Uint8Array,
  series: Pick<StoredSeries, "length" | "axes" | "columns" | "guess">
): Uint8Array {
  return steps.map((step, k) => step - guessAt(steps, k, series));
}

/** The numbers of one frame at a time, in any order; each is worked out once. */
export function readSeries(series: StoredSeries): (frame: number) => Float32Array {
  const {length, axes, low, step, spread = false} = series;
  const steps = series.bytes.slice();
  for (let k = 0; k < steps.length; k++) steps[k] += guessAt(steps, k, series);
  const known: Float32Array[] = [];
  return (frame) => {
    known[frame] ??= Float32Array.from({length}, (_, i) => {
      const place = low.length > axes ? frame * axes + (i % axes) : i % axes;
      return low[place] + step[place] * (steps[frame * length + i] + (spread ? within(i) : 0));
    });
    return known[frame];
  };
}

function guessAt(
  steps: Uint8Array,
  k: number,
  {length, axes, columns, guess}: Pick<StoredSeries, "length" | "axes" | "columns" | "guess">
): number {
  if (guess === "nothing") return 0;
  if (guess === "before") return k < length ? 0 : steps[k - length];
  const i = k % length;
  const row = axes * columns;
  const left = i % row >= axes ? steps[k - axes] : 0;
  if (guess === "left") return left;
  const above = i >= row ? steps[k - row] : 0;
  if (i < row) return left;
  if (i % row < axes) return above;
  return left + above - steps[k - row - axes];
}

/** A place inside a step, from -1/2 to 1/2: the same for a number in every frame, so that nothing trembles. */
function within(i: number): number {
  return (Math.imul(i + 1, 0x9e3779b1) >>> 8) / 2 ** 24 - 0.5;
}
