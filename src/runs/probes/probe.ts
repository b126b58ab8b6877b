import type {Observation} from "../../gan/evaluation/observation.js";

/** Something that can be asked of a run at an update; the answer is an array of numbers, which can be drawn, sent and stored. */
export interface Probe<Ask> {
  take(observation: Observation, ask: Ask): Float32Array;
  /** What is asked where two pictures of a run want the same with different sizes: the more of the two. */
  combine(one: Ask, other: Ask): Ask;
  /** What a picture that another follows at once can do with; the same, if left out. */
  inPassing?(ask: Ask): Ask;
  /** Whether the answer is the same all through a run: then it is asked for once. */
  readonly constant?: true;
}

/** The first so many points. */
export interface Count {
  readonly count: number;
}

export function moreOf(one: Count, other: Count): Count {
  return one.count >= other.count ? one : other;
}
