import type {GradientPenalty} from "../losses/gradient-penalty.js";
import {Refusal} from "../numbers/refusal.js";
import type {Player} from "../player.js";
import type {Remedy} from "./remedy.js";

/** What several remedies change together. */
export interface CombinedRemedies extends Omit<Remedy, "penalty" | "rateFactor"> {
  /** All are added to D's loss, in the remedies' order. */
  readonly penalties: readonly GradientPenalty[];
  /** The product of all factors. */
  readonly rateFactor: (player: Player, update: number) => number;
}

/** The fields that several remedies may set, because there is one natural way to have them all. */
const combinable: ReadonlySet<string> = new Set<keyof Remedy>(["penalty", "rateFactor", "noise"]);

/**
 * Penalties are added, factors of the learning rate multiplied, and independent noises added, so that their variances
 * add up. Any other field can be set by one remedy only.
 *
 * @throws Refusal if two remedies set the same field and cannot both have their way
 */
export function combineRemedies(
  list: readonly {readonly name: string; readonly remedy: Remedy}[]
): CombinedRemedies {
  const exclusive: Record<string, unknown> = {};
  const setBy = new Map<string, string>();
  for (const {name, remedy} of list)
    for (const [field, value] of Object.entries(remedy)) {
      if (value === undefined || combinable.has(field)) continue;
      const one = setBy.get(field);
      if (one !== undefined) throw new Refusal("remedies-clash", {one, other: name});
      setBy.set(field, name);
      exclusive[field] = value;
    }
  const remedies = list.map(({remedy}) => remedy);
  return {
    ...(exclusive as Omit<Remedy, "penalty" | "rateFactor" | "noise">),
    noise: sumOfNoises(remedies.flatMap(({noise}) => noise ?? [])),
    penalties: remedies.flatMap(({penalty}) => penalty ?? []),
    rateFactor: (player, update) =>
      remedies.reduce((factor, remedy) => factor * (remedy.rateFactor?.(player, update) ?? 1), 1)
  };
}

/** The deviation of independent noises together. One alone is left as it is, to the bit. */
function sumOfNoises(noises: readonly NonNullable<Remedy["noise"]>[]): Remedy["noise"] {
  if (noises.length < 2) return noises[0];
  return (update) => Math.sqrt(noises.reduce((sum, noise) => sum + noise(update) ** 2, 0));
}
