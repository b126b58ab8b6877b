import type {ExerciseId} from "./exercises/index.js";

/** How long the exercises' runs take: data/run-costs.json, as `npm run record:costs` measures it. */
export interface RunCosts {
  readonly processor: string;
  readonly node: string;
  readonly date: string;
  readonly command: string;
  /** Of each exercise, the seconds of processor time that each of its runs took on one core, in the order of its rows. */
  readonly seconds: Readonly<Partial<Record<ExerciseId, readonly number[]>>>;
}

/** How many times slower than the measuring machine's core a weak laptop is taken to be. */
export const WEAK = 4;

/** The share of its time that a live figure keeps for training at least; pictures get the rest (`worker/pace.ts`). */
export const FOR_TRAINING = 0.6;

/** Seconds by the clock for these runs on a weak laptop that has one core for them. */
export function onAWeakLaptop(seconds: readonly number[]): number {
  return (WEAK / FOR_TRAINING) * seconds.reduce((sum, one) => sum + one, 0);
}
