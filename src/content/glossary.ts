/**
 * The words of the trade that the article explains, by what is also their anchor in the glossary. What they are called and
 * what they mean is in `src/words`. Adding one is a row here and its words.
 */
export const terms = [
  "alternating-optimisation",
  "captured",
  "critic",
  "discriminator",
  "exponential-moving-average",
  "generator",
  "gradient-penalty",
  "helvetica-scenario",
  "high-quality",
  "instance-noise",
  "jensen-shannon-divergence",
  "kullback-leibler-divergence",
  "latent",
  "lipschitz",
  "minimax-loss",
  "mode",
  "mode-collapse",
  "n-m",
  "non-saturating-loss",
  "optimal-transport",
  "over-training-d",
  "packing",
  "round",
  "saturate",
  "seed",
  "served",
  "spectral-normalisation",
  "step",
  "support",
  "two-learning-rates",
  "unrolling",
  "unstable-training",
  "update",
  "wasserstein-distance",
  "weight-clipping"
] as const;

export type TermId = (typeof terms)[number];
