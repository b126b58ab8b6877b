import {exp, log} from "../numbers/portable-math.js";
import {Refusal} from "../numbers/refusal.js";

/** How a penalty's weight changes while training goes on. */
export interface WeightFall {
  /** The weight at the end, above 0. */
  readonly floor: number;
  /** The update at which it is reached, at least 1. */
  readonly until: number;
}

/**
 * A penalty's weight at each update: weight (floor / weight)^min(1, update / until), the same factor in each update; the
 * weight itself without a fall.
 *
 * Strong first and weak later: a penalty that keeps D smooth over the gaps between modes early on would blur it over the
 * modes themselves later.
 *
 * @throws Refusal if a number is out of range
 */
export function weightAt(weight: number, fall: WeightFall | undefined): (update: number) => number {
  if (!(weight >= 0)) throw new Refusal("penalty-weight", {value: weight});
  if (!fall || weight === 0) return () => weight;
  const {floor, until} = fall;
  if (!(floor > 0)) throw new Refusal("penalty-fall-floor", {value: floor});
  if (!(until >= 1)) throw new Refusal("penalty-fall-until", {value: until});
  const slope = log(floor / weight);
  return (update) => (update >= until ? floor : weight * exp((slope * update) / until));
}
