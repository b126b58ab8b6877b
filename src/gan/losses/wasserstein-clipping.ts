import {Refusal} from "../numbers/refusal.js";
import type {Loss} from "./loss.js";
import {linear, scoreGap} from "./score-functions.js";

export interface ClippingParameters {
  /** Every parameter of the critic is kept within this distance of 0; above 0. The paper's is 0.01. */
  readonly clip: number;
}

/**
 * The critic's mean difference estimates the Wasserstein-1 distance up to a factor, as long as the critic is Lipschitz;
 * clipping its parameters sees to that. Arjovsky, Chintala and Bottou, "Wasserstein GAN", ICML 2017
 * (arXiv:1701.07875), algorithm 1. The paper clips biases too, and so do we.
 *
 * Clipping bounds the critic's Lipschitz constant but does not fix it: `estimate` is the distance times that constant, which
 * depends on the network and moves while it trains. Only divided by the critic's slope is it a distance.
 *
 * @throws Refusal if `clip` is not above 0
 */
export function wassersteinClipping({clip}: ClippingParameters): Loss {
  if (!(clip > 0)) throw new Refusal("clip-range", {value: clip});
  return {
    onReal: linear(-1),
    onFake: linear(1),
    forGenerator: linear(-1),
    threshold: 0,
    estimate: {of: "wasserstein", from: scoreGap},
    clip
  };
}
