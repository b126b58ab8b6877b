import type {Remedy} from "./remedy.js";

export interface SpectralNormalizationSpecification {
  readonly name: "spectral-normalization";
}

/**
 * Every weight matrix of D is divided by an estimate of its largest singular value, so that D is 1-Lipschitz up to its
 * activations: Miyato et al., "Spectral normalization for generative adversarial networks", ICLR 2018
 * (arXiv:1802.05957). The arithmetic is in `../network/spectral-weights.ts`.
 */
export function spectralNormalization(): Remedy {
  return {spectralNormalization: true};
}
