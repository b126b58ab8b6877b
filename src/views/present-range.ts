import type {Loss} from "../gan/losses/loss.js";

/** Opinions that differ by less than this are drawn as the flat land that they are. */
const LEAST = 0.05;

/** The opinion of a D that takes a point for real as much as for generated. */
const UNDECIDED = 0.5;

/** D's scores as heights, from 0 where they are lowest in this picture to 1 where they are highest. */
export interface PresentRange {
  readonly heights: Float64Array;
  /** The lowest and the highest: opinions from 0 (generated) to 1 (real), or a critic's scores as they are. */
  readonly low: number;
  readonly high: number;
  /** The height at which D is undecided, which may lie outside of the range; NaN for a critic, which never is. */
  readonly undecided: number;
  /** The height of a score, which may lie outside of the range. */
  height(score: number): number;
}

/**
 * Scales D's scores to the range that they have now. Far from sure, D still has hills, and they are what G climbs; drawn
 * between 0 and 1 nobody would see them. Flat land stays flat: a range below a twentieth is drawn as one of a twentieth.
 */
export function presentRange(scores: Float32Array, {realness}: Pick<Loss, "realness">): PresentRange {
  const meaning = realness ?? ((score: number) => score);
  const values = Float64Array.from(scores, meaning);
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const span = Math.max(high - low, realness ? LEAST : 0) || 1;
  return {
    heights: values.map((value) => (value - low) / span),
    low,
    high,
    undecided: realness ? (UNDECIDED - low) / span : Number.NaN,
    height: (score) => (meaning(score) - low) / span
  };
}
