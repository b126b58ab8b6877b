import {sigmoid, softplus} from "../numbers/portable-math.js";
import type {LossOfPairs, PairFunction} from "./loss.js";

/** -log sigma(real - fake): what D is charged for a pair in which the real sample does not look the more real one. */
const realAhead: PairFunction = {
  value: (real, fake) => softplus(fake - real),
  byReal: (real, fake) => -sigmoid(fake - real),
  byFake: (real, fake) => sigmoid(fake - real)
};

/** The same with the two exchanged: what G is charged. */
const fakeAhead: PairFunction = {
  value: (real, fake) => softplus(real - fake),
  byReal: (real, fake) => sigmoid(real - fake),
  byFake: (real, fake) => -sigmoid(real - fake)
};

/**
 * D says of a real and a generated sample which is the more real one, and G wants its own to be; a score by itself means
 * nothing. Jolicoeur-Martineau, "The relativistic discriminator", ICLR 2019 (arXiv:1807.00734), equations 8 and 9 ("RSGAN").
 *
 * With the penalties R1 and R2 it is the loss of "R3GAN": Huang et al., "The GAN is dead; long live the GAN!", NeurIPS 2024
 * (arXiv:2501.05441).
 */
export function relativisticPairing(): LossOfPairs {
  return {pairs: {forDiscriminator: realAhead, forGenerator: fakeAhead}, threshold: 0};
}
