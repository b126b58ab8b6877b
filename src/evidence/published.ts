/** What papers report on the two benchmark tasks, each in a set-up of its own. Checked against the papers' tables. */
export interface Published {
  readonly method: string;
  readonly source: keyof typeof setups;
  readonly ring: Scores;
  readonly grid: Scores;
}

export interface Scores {
  /** Mean over the source's runs. */
  readonly modes: number;
  /** In per cent. */
  readonly highQuality: number;
  /** In nats. */
  readonly reverseKL?: number;
}

/** The set-ups, by the keys of the references. The numbers are in table 1 of each; of GDPP, in that of its first version. */
export const setups = {
  veegan: "Adam 1e-3, batch 500, 100,000 iterations in the authors’ notebook.",
  pacgan:
    "G of four layers of 400 with batch normalisation, D of three maxout layers of 200, Adam 1e-4, batch 100, 400,000 steps; means of 10 trials.",
  gdpp: "Two layers of 128, tanh; z of 256 dimensions; Adam at 1e-4 for D and 1e-3 for G, batch 512, 25,000 iterations."
} as const;

export const published: readonly Published[] = [
  {
    method: "GAN",
    source: "veegan",
    ring: {modes: 1, highQuality: 99.3},
    grid: {modes: 3.3, highQuality: 0.5}
  },
  {
    method: "ALI",
    source: "veegan",
    ring: {modes: 2.8, highQuality: 0.13},
    grid: {modes: 15.8, highQuality: 1.6}
  },
  {
    method: "Unrolled GAN, 5 steps",
    source: "veegan",
    ring: {modes: 7.6, highQuality: 35.6},
    grid: {modes: 23.6, highQuality: 16}
  },
  {
    method: "VEEGAN",
    source: "veegan",
    ring: {modes: 8, highQuality: 52.9},
    grid: {modes: 24.6, highQuality: 40}
  },
  {
    method: "GAN",
    source: "pacgan",
    ring: {modes: 6.3, highQuality: 98.2, reverseKL: 0.45},
    grid: {modes: 17.3, highQuality: 94.8, reverseKL: 0.7}
  },
  {
    method: "ALI",
    source: "pacgan",
    ring: {modes: 6.6, highQuality: 97.6, reverseKL: 0.36},
    grid: {modes: 24.1, highQuality: 95.7, reverseKL: 0.14}
  },
  {
    method: "PacGAN, 2 samples",
    source: "pacgan",
    ring: {modes: 7.9, highQuality: 95.6, reverseKL: 0.07},
    grid: {modes: 23.8, highQuality: 91.3, reverseKL: 0.13}
  },
  {
    method: "PacGAN, 3 samples",
    source: "pacgan",
    ring: {modes: 7.8, highQuality: 97.7, reverseKL: 0.1},
    grid: {modes: 24.6, highQuality: 94.2, reverseKL: 0.06}
  },
  {
    method: "PacGAN, 4 samples",
    source: "pacgan",
    ring: {modes: 7.8, highQuality: 95.9, reverseKL: 0.07},
    grid: {modes: 24.8, highQuality: 93.6, reverseKL: 0.04}
  },
  {
    method: "Wasserstein, gradient penalty",
    source: "gdpp",
    ring: {modes: 6.8, highQuality: 59.6},
    grid: {modes: 24.2, highQuality: 28.7}
  },
  {
    method: "GDPP",
    source: "gdpp",
    ring: {modes: 8, highQuality: 71.7},
    grid: {modes: 24.8, highQuality: 68.5}
  }
];
