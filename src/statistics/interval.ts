/** An estimate with the numbers that the truth plausibly lies between. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** What all intervals of the article cover: in repeated experiments, so large a share of them hold the truth. */
export const LEVEL = 0.95;

/** What is known for certain: no seed had a part in it. */
export function certain(estimate: number): Interval {
  return {estimate, low: estimate, high: estimate};
}
