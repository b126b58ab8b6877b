import type {DigitForm} from "../../gan/distributions/digits/digits-table.js";
import type {SpecificationOverrides} from "../../gan/training/specification.js";

const network = {depth: 2, width: 128, activation: "leaky-relu", gain: 1} as const;

/**
 * Players for handwritten digits, small enough to train while one looks on.
 *
 * @param form pixels need a generator whose output is bounded as they are
 * @param beta1 Adam's momentum
 */
export function digitPlayers(form: DigitForm, rate: number, beta1: number): SpecificationOverrides {
  const optimizer = {name: "adam", rate, beta1, beta2: 0.999} as const;
  return {
    data: {name: "digits", form},
    latent: {name: "gaussian", dimension: 16},
    generator: {network: form === "pixels" ? {...network, output: "tanh"} : network, optimizer},
    discriminator: {network, optimizer},
    batch: 64
  };
}
