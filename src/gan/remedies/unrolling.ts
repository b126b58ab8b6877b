import {Refusal} from "../numbers/refusal.js";
import type {Remedy} from "./remedy.js";

export interface UnrollingSpecification {
  readonly name: "unrolling";
  /** Gradient steps that D is carried on before G's loss is taken, an integer of at least 1; the paper uses 1 to 10. */
  readonly steps: number;
  /** The step size of those steps. */
  readonly rate: number;
}

/**
 * G descends on its loss against D as D will be after some more gradient steps, and the gradient includes how G's
 * samples change those steps. D itself is put back afterwards. Metz, Poole, Pfau and Sohl-Dickstein, "Unrolled
 * generative adversarial networks", ICLR 2017 (arXiv:1611.02163), equations 7 to 10: plain gradient steps on one batch.
 */
export function unrolling({steps, rate}: Omit<UnrollingSpecification, "name">): Remedy {
  if (!(Number.isInteger(steps) && steps >= 1 && steps <= 20))
    throw new Refusal("unrolling-steps", {value: steps});
  if (!(rate > 0)) throw new Refusal("unrolling-rate", {value: rate});
  return {unrolling: {steps, rate}};
}
